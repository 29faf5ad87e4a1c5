/** What a page looked like when a frame had been painted: only frames that differ from the one before. */
interface SeenFrame {
  readonly at: number
  /** Panels that are drawn: not hidden, nor skipped by the browser. */
  readonly drawn: number
  /** Of them those in the window. */
  readonly inSight: number
  /** Whether all panels show the years asked for. */
  readonly answered: boolean
}

export interface Seen {
  readonly frames: SeenFrame[]
  readonly tasks: { readonly start: number; readonly duration: number }[]
  /** Sum of layout shifts. */
  shift: number
  largestPaint: number
}

export interface ProbeSettings {
  /** Ask for the years from this one on as soon as there is a control for it, again and again until it is answered. */
  readonly ask: boolean
  readonly from: number
}

declare global {
  interface Window {
    bench: Seen
  }
}

/**
 * Runs in the page before anything else and notes in `window.bench` what a reader would see, by performance.now().
 * All that it uses stands within, because the browser gets its text.
 */
export function installProbe({ ask, from }: ProbeSettings): void {
  const seen: Seen = { frames: [], tasks: [], shift: 0, largestPaint: 0 }
  window.bench = seen
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }))
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime))
  observe('layout-shift', (entry) => {
    if ('value' in entry) seen.shift += Number(entry.value)
  })

  const isAnswered = () => {
    const starts = [...document.querySelectorAll('.panel-span > :first-child')]
    return starts.length > 0 && starts.every((start) => Number.parseInt(start.textContent ?? '', 10) >= from)
  }
  const isInWindow = (panel: Element) => {
    const { top, bottom } = panel.getBoundingClientRect()
    return top < innerHeight && bottom > 0
  }
  const { port1, port2 } = new MessageChannel()
  const waiting: { readonly panels: readonly Element[]; readonly answered: boolean }[] = []
  let last = ''
  // A message sent before a frame is painted arrives when it has been; the page may have got more panels since.
  port1.addEventListener('message', () => {
    const at = performance.now()
    const before = waiting.shift()
    if (before === undefined) return
    // What is skipped is not asked for its place: the browser would lay it out to answer.
    const drawn = before.panels.filter((panel) => panel.checkVisibility({ contentVisibilityAuto: true }))
    const frame = { drawn: drawn.length, inSight: drawn.filter(isInWindow).length, answered: before.answered }
    if (JSON.stringify(frame) === last) return
    last = JSON.stringify(frame)
    seen.frames.push({ at, ...frame })
  })
  port1.start()
  const watch = () => {
    const isHidden = document.documentElement?.dataset['question'] !== undefined
    waiting.push({ panels: isHidden ? [] : [...document.querySelectorAll('.panel-plot')], answered: !isHidden && isAnswered() })
    port2.postMessage(null)
    requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)

  if (!ask) return
  const timer = setInterval(() => {
    const select = document.querySelector<HTMLSelectElement>('.period select')
    if (select === null) return
    if (isAnswered()) return clearInterval(timer)
    select.value = String(from)
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }, 10)
}
