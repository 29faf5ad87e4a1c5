/** What a reader does with an element: clicks it, or chooses a value of a list; and the place that shows the answer, as a selector. */
export interface Act {
  readonly value: string | null
  readonly shown: string
}

/**
 * Runs in the page: milliseconds from the act until its answer is painted, which is where something else stands than before.
 * All that it uses stands within, because the browser gets its text.
 */
export async function timeAct(element: HTMLElement, { value, shown }: Act): Promise<number> {
  const drawn = () => document.querySelector(shown)?.innerHTML
  const before = drawn()
  const start = performance.now()
  if (value === null) element.click()
  else if (element instanceof HTMLSelectElement) {
    element.value = value
    element.dispatchEvent(new Event('change', { bubbles: true }))
  }
  for (;;) {
    const end = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage(null)
      })
    })
    if (drawn() !== before && drawn() !== undefined) return end - start
    if (end - start > 10_000) throw new Error(`nothing new at ${shown}`)
  }
}
