/** The methods behind the facts, in the order in which they are told; the keys of their words. */
export const METHODS = ['interval', 'test', 'difference', 'needed', 'oneMore', 'pooled', 'reliability', 'trend', 'many'] as const
