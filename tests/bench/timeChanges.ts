/** A change that a reader makes, and how often: each of `from` in turn, or the cities swapped. */
export interface ChangeSettings {
  readonly count: number
  /** First years to ask for, in turn; empty to swap the cities instead. */
  readonly from: readonly number[]
  /** Rest between two changes. */
  readonly pauseMs: number
}

/**
 * Runs in the page: milliseconds from each change until all its cards are painted anew.
 * The changes are made once beforehand, to know by what text and drawing the first, middle and last card that change with
 * them can be told to have done so. All that it uses stands within, because the browser gets its text.
 */
export async function timeChanges({ count, from, pauseMs }: ChangeSettings): Promise<readonly number[]> {
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage(null)
      })
    })
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const steps = from.length > 0 ? from.length : 2
  const act = (step: number) => {
    if (from.length === 0) return document.querySelector<HTMLElement>('.swap')?.click()
    const select = document.querySelector<HTMLSelectElement>('.period select')
    if (select === null) throw new Error('expected a list of first years')
    select.value = String(from[step % steps])
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const drawn = () => [...document.querySelectorAll('article.card')].map((card) => card.innerHTML)

  const expected: string[][] = []
  for (let step = 0; step < steps; step += 1) {
    const before = drawn().join('')
    act(step)
    // At rest: changed, and then as it was a moment ago.
    let last = ''
    for (let waits = 0; waits < 100 && (last === before || last !== drawn().join('') || waits < 2); waits += 1) {
      last = drawn().join('')
      await rest(200)
    }
    expected.push(drawn())
  }
  const all = expected[0] ?? []
  const changing = [...all.keys()].filter((card) => expected.every((state, step) => state[card] !== expected[(step + 1) % steps]?.[card]))
  const watched = [changing[0], changing[Math.floor(changing.length / 2)], changing.at(-1)]
  if (changing.length < all.length / 2) throw new Error(`only ${changing.length} of ${all.length} cards change`)
  const isDone = (step: number) => {
    const cards = document.querySelectorAll('article.card')
    return watched.every((card) => card !== undefined && cards[card]?.innerHTML === expected[step % steps]?.[card])
  }

  const times: number[] = []
  for (let change = 0; change < count; change += 1) {
    // A reader's finger knows nothing of the frames of the screen.
    await rest(pauseMs + Math.random() * 17)
    const start = performance.now()
    act(change)
    let end = await painted()
    for (let frames = 0; !isDone(change); frames += 1) {
      if (frames > 120) throw new Error(`change ${change} was never drawn`)
      end = await painted()
    }
    times.push(end - start)
  }
  return times
}
