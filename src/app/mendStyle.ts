/**
 * Asks for the style sheet's file where the style within the page was refused: a host's own policy may allow styles from
 * files alone. The development server has no such style.
 */
export function mendStyle(document: Document): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-file]')
  if (style === null || style.sheet !== null) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = style.dataset['file'] ?? ''
  document.head.append(link)
}
