import type { GrowthReport, PageReport, Report, SpeedTimes, Times } from './Report.ts'

const ms = (value: number) => String(Math.round(value))
const kB = (bytes: number) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)
const both = (left: number, right: number) => `${ms(left)} / ${ms(right)}`
const times = ({ median, most }: Times) => both(median, most)

const speeds = ({ full, slowProcessor }: SpeedTimes) => `${times(full)} (4x slower processor: ${times(slowProcessor)})`

type Line = readonly [name: string, ...cells: string[]]

function table(head: readonly string[], lines: readonly Line[]): string {
  const rows = [head, head.map(() => '---'), ...lines]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function pageLines(pages: readonly PageReport[]): readonly Line[] {
  const line = (name: string, cell: (page: PageReport) => string): Line => [name, ...pages.map(cell)]
  return [
    line('requests; kB of HTML and style', ({ bytes }) => `${bytes.requests}; ${kB(bytes.html + bytes.style)}`),
    line('kB of code; fonts; when idle', ({ bytes }) => [bytes.code, bytes.fonts, bytes.idle].map(kB).join('; ')),
    line('first paint, cold / slow', ({ cold, coldSlow }) => both(cold.firstPaint, coldSlow.firstPaint)),
    line('largest paint', ({ cold, coldSlow }) => both(cold.largestPaint, coldSlow.largestPaint)),
    line('**panels in sight painted**, cold / slow', ({ cold, coldSlow }) => both(cold.sightPainted, coldSlow.sightPainted)),
    line('the same, warm / slow', ({ warm, warmSlow }) => both(warm.sightPainted, warmSlow.sightPainted)),
    line('**all panels painted**, cold / slow', ({ cold, coldSlow }) => both(cold.allPainted, coldSlow.allPainted)),
    line('**first filter answered**, cold / slow', ({ usable, usableSlow }) => both(usable, usableSlow)),
    line('blocked; after the first paint; longest task, slow', ({ coldSlow }) =>
      [coldSlow.blocking, coldSlow.blockingAfterPaint, coldSlow.longestTask].map(ms).join('; '),
    ),
    line('layout shift', ({ cold, coldSlow }) => Math.max(cold.shift, coldSlow.shift).toFixed(3)),
    line('**filter to painted**, median / 95th', ({ period }) => times(period)),
    line('the same, 4x slower processor', ({ periodSlow }) => times(periodSlow)),
    line('main thread at work: load; filter', ({ cold, period }) => `${ms(cold.work)}; ${period.work.toFixed(1)}`),
    line('cities swapped', ({ swap }) => times(swap)),
    line('the same, 4x slower processor', ({ swapSlow }) => times(swapSlow)),
  ]
}

function growthLines(growth: readonly GrowthReport[]): readonly Line[] {
  const line = (name: string, cell: (site: GrowthReport) => string): Line => [name, ...growth.map(cell)]
  return [
    line('kB of HTML of the overview', ({ bytes }) => kB(bytes.html)),
    line('kB of code', ({ bytes }) => kB(bytes.code)),
    line('kB fetched when idle', ({ bytes }) => kB(bytes.idle)),
    line('kB of catalogue; overview; largest indicator', (site) =>
      [site.catalogueFile, site.overviewFile, site.largestDataset].map(kB).join('; '),
    ),
    line("kB of an indicator's page", ({ indicatorPage }) => kB(indicatorPage)),
    line('slow: first paint; all painted; first filter', ({ coldSlow, usableSlow }) =>
      [coldSlow.firstPaint, coldSlow.allPainted, usableSlow].map(ms).join('; '),
    ),
    line('filter to painted, 4x slower processor', ({ periodSlow }) => times(periodSlow)),
    line('seconds to build', ({ buildSeconds }) => ms(buildSeconds)),
  ]
}

/** The tables of a report in Markdown. */
export function printReport({ date, machine, browser, protocol, repeats, fewRepeats, pages, site, aggregations, growth }: Report): string {
  const head = ['milliseconds, medians', ...pages.map(({ name }) => name)]
  const facts = [
    `${date}, ${browser}, ${protocol}, ${machine}, ${repeats} repeats, ${fewRepeats} of warm loads, of 20 changes each and of growth. Slow: processor 4x slower, 1.6 Mbit/s, 150 ms.`,
    `An indicator opened from the overview: ${speeds(site.opening)}.`,
    `Another first year on its page: ${speeds(site.asking)}.`,
    `Another language, 12 cards: ${speeds(site.switching)}; on the page of an indicator: ${speeds(site.indicatorSwitching)}.`,
    `A link with filters, cold and slow: ${ms(site.sharedSlow)}.`,
    `Heap after 500 changes: ${(site.heapGrowth / 1e6).toFixed(1)} MB more than ${(site.heapBefore / 1e6).toFixed(1)} MB.`,
    `Entries of a drag, of held keys: ${site.dragEntries}, ${site.keyEntries}.`,
    ...aggregations.map(
      ({ tickets, seconds, peakMegabytes }) =>
        `A log of ${tickets / 1e6} million tickets read, checked and counted: ${seconds.toFixed(1)} s, ${ms(peakMegabytes)} MB at most.`,
    ),
  ]
  const growthHead = ['', ...growth.map((each) => `${each.indicators} indicators, ${each.observations} observations`)]
  const tables = [table(head, pageLines(pages)), facts.join('\n')]
  return [...tables, ...(growth.length === 0 ? [] : [table(growthHead, growthLines(growth))])].join('\n\n')
}
