/** The methods behind the facts, as the page about the site and the pages of indicators tell them. */
export const methods = {
  heading: 'How this is computed',
  interval:
    'Interval of a rate: exact Poisson interval (Garwood). The population at risk is taken as known; on each side ' +
    'at most 2.5% is left out.',
  test:
    'Told apart: exact conditional test of two rates (Przyborowski and Wilenski), central P, and the interval of ' +
    'their ratio (Clopper and Pearson). A difference is claimed when P is below 0.05.',
  difference:
    'Interval of a difference: joined from the exact intervals of the two rates (Zou and Donner). It tells the size; ' +
    'the test above makes the claim.',
  needed: 'What would be needed: the smallest count for which the same test would give a P below 0.05.',
  oneMore: 'One more event: the multiplier of the unit, divided by the number at risk.',
  pooled: 'Three years together: the sum of the events over the sum of those at risk, never a mean of rates.',
  reliability:
    'One year on its own: not with fewer than 10 events, nor when the 95% interval is wider than 160% of the value ' +
    '(US National Center for Health Statistics).',
  trend:
    'Trend: exact test of Mann and Kendall over the last five final years in a row that were counted in one way; ' +
    'claimed when P is below 0.05.',
  many:
    'Overview: all comparisons are judged together (Benjamini and Hochberg), so that many cards do not raise false ' +
    'alarms. A difference claimed here may therefore not be claimed there.',
}

export type MethodsWords = typeof methods
