import { whenIdle } from '#src/ui/whenIdle.ts'

const idle = () => new Promise<void>((resolve) => void whenIdle(resolve))
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Lays a topic out while there is time, long enough for the browser to remember its height; not one that is in sight. */
async function measure(topic: HTMLElement): Promise<void> {
  await idle()
  if (topic.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) return
  topic.dataset['measuring'] = ''
  topic.getBoundingClientRect()
  await frame()
  await frame()
  delete topic.dataset['measuring']
}

/**
 * Leaves topics out of sight undrawn, at their true heights: whoever jumps down the page, goes on and comes back has to
 * find the same place. `data-sparing` of the document is `measured` in the end.
 * A page opened anew spares them from the start, with heights that are estimated; these are replaced here, one topic at
 * a time. On every other page all have been drawn by now, and the browser remembers them.
 * @param topics codes of those that stand on the page, with spaces between
 * @param signal ends it, when other topics stand there or none
 */
export async function spareTopics(topics: string, signal: AbortSignal): Promise<void> {
  const { dataset } = document.documentElement
  if (dataset['sparing'] !== undefined) {
    for (const code of topics.split(' ')) {
      const topic = document.getElementById(`topic-${code}`)?.parentElement
      if (signal.aborted || !topic) return
      await measure(topic)
    }
  }
  if (!signal.aborted) dataset['sparing'] = 'measured'
}
