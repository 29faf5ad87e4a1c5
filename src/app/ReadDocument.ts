/** What JSON.parse gave of a file, by its path from the endpoint's folder; null where there is no such file. */
export type ReadDocument = (path: string) => unknown
