/** Sum of first (1 + r0 + r0 r1 + ...): positive terms only, so nothing cancels; ends where a term no longer counts. */
export function sumOfTerms(first: number, ratio: (step: number) => number): number {
  let sum = 1
  let term = 1
  for (let step = 0; ; step += 1) {
    term *= ratio(step)
    const next = sum + term
    if (next === sum) return first * sum
    sum = next
  }
}
