import { useEffect, useLayoutEffect, useRef } from 'react'
import { whenIdle } from '#src/ui/whenIdle.ts'

/**
 * What is in sight answers a question first: topics out of sight are hidden (`data-sparing` of the document is empty) until the
 * browser is idle again, or the reader scrolls or presses a key: then the browser decides what is near enough to be drawn
 * (`all`). At rest all are drawn, so that each is as high as it is, and Back finds its place. What is away is marked here, and
 * for a question that comes before this does by headScript.ts.
 * @param href of the overview with its question
 */
export function useSparing(href: string): void {
  const answered = useRef(href)
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    // `all` stays: the reader is on the way to what is away.
    if (answered.current !== href) dataset['sparing'] ??= ''
    answered.current = href
    requestAnimationFrame(() => {
      // Of this very frame: a shorter list, or the place that Back returns to, brings topics into sight that were not.
      while (drawInSight()) continue
      // After the frame that answers, and only where nothing else has been asked meanwhile.
      whenIdle(() => {
        if (answered.current === href) delete dataset['sparing']
      })
    })
  }, [href])
  useEffect(() => {
    const observer = new IntersectionObserver((topics) => {
      for (const { target, isIntersecting } of topics) target.toggleAttribute('data-away', !isIntersecting)
    })
    for (const topic of document.querySelectorAll('.topic')) observer.observe(topic)
    return () => observer.disconnect()
  })
  useEffect(() => {
    for (const move of MOVES) addEventListener(move, drawNear)
    return () => {
      for (const move of MOVES) removeEventListener(move, drawNear)
    }
  }, [])
}

/** By which a reader may come to what is hidden. */
const MOVES = ['scroll', 'keydown'] as const

function drawNear(): void {
  const { dataset } = document.documentElement
  if (dataset['sparing'] === '') dataset['sparing'] = 'all'
}

/** Whether there was a hidden topic in sight: drawn, it may be less high, and have brought up the next. */
function drawInSight(): boolean {
  const inSight = [...document.querySelectorAll('.topic[data-away]')].filter(isInSight)
  for (const topic of inSight) topic.removeAttribute('data-away')
  return inSight.length > 0
}

function isInSight(topic: Element): boolean {
  const { top, bottom } = topic.getBoundingClientRect()
  return top < innerHeight && bottom > 0
}
