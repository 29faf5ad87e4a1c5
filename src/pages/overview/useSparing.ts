import { useEffect, useLayoutEffect, useRef } from 'react'
import { whenIdle } from '#src/ui/whenIdle.ts'

/**
 * What is in sight answers a question first: until the browser is idle again, topics that were out of sight are neither
 * laid out nor painted (`data-sparing` of the document, which the head script sets on a page that is opened anew). At rest
 * all are drawn, so that each is as high as it is, and Back finds its place.
 * @param href of the overview with its question
 */
export function useSparing(href: string): void {
  const answered = useRef(href)
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    // `all` of the head script stays: what is away may not be known yet.
    if (answered.current !== href) dataset['sparing'] ??= ''
    answered.current = href
    requestAnimationFrame(() => {
      // Of this very frame: a shorter list, or the place that Back returns to, brings topics into sight that were not.
      const inSight = [...document.querySelectorAll('.topic[data-away]')].filter(isInSight)
      for (const topic of inSight) topic.removeAttribute('data-away')
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
}

function isInSight(topic: Element): boolean {
  const { top, bottom } = topic.getBoundingClientRect()
  return top < innerHeight && bottom > 0
}
