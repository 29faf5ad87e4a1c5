declare module 'jstat' {
  export const jStat: {
    readonly beta: { inv(share: number, alpha: number, beta: number): number }
    readonly binomial: { cdf(successes: number, trials: number, share: number): number }
    readonly chisquare: { inv(share: number, degrees: number): number }
    readonly normal: { inv(share: number, mean: number, deviation: number): number }
  }
}
