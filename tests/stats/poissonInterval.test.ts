import { describe, expect, test } from 'vitest'
import { poissonInterval } from '#src/stats/poissonInterval.ts'

describe('poissonInterval', () => {
  // Garwood 1936, table of fiducial limits (0.95), as reprinted with more digits by OpenEpi and others;
  // from 1,000 on: half the chi-square quantiles of SciPy 1 (chi2.ppf).
  test.each([
    ['no event', 0, 0, 3.688879454113936],
    ['one event', 1, 0.025317807984289876, 5.571643390938898],
    ['a few', 3, 0.6186721228956014, 8.767273069742323],
    ['ten', 10, 4.7953886961324335, 18.39035604201778],
    ['a hundred', 100, 81.36399125092314, 121.62679379242638],
    ['where gamma quantiles of libraries fail', 1000, 938.9730184076952, 1063.952136016302],
    ['a big city', 100_000, 99381.15266374472, 100621.74473974388],
    ['the largest count', 1_000_000, 998040.9833402939, 1001961.9119454322],
  ])('%s: %i events lie between the published limits', (_, count, lower, upper) => {
    const interval = poissonInterval(count)
    expect(interval.ok).toBe(true)
    if (!interval.ok) return
    expect(Math.abs(interval.value[0] - lower)).toBeLessThanOrEqual(1e-9 * lower)
    expect(Math.abs(interval.value[1] - upper)).toBeLessThanOrEqual(1e-9 * upper)
  })
})
