/** What an act gives, done several times one after another: two at once would measure each other. */
export async function repeat<T>(times: number, act: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  for (let time = 0; time < times; time += 1) results.push(await act())
  return results
}
