import { textSize } from './textSize.ts'
import { usePrinting } from './usePrinting.ts'

/** 8 points, in pixels of 1/96 inch. */
const PRINTED_SIZE = 10.7

/** Size of labels in pixels: on screen in step with the reader's own text size, on paper always the same. Browser only. */
export function useTextSize(): number {
  return usePrinting() ? PRINTED_SIZE : textSize()
}
