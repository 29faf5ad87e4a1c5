import type { MouseEvent, ReactNode } from 'react'
import type { Length } from './CursorMarks.tsx'

interface PointerSurfaceProps {
  /** The plot. */
  readonly box: { readonly x: Length; readonly y: Length; readonly width: Length; readonly height: Length }
  /** Told where the pointer is, as shares of the plot from its left and its upper edge; `tapped` for a touch or click. */
  readonly onPointed: (across: number, down: number, tapped: boolean) => void
}

/**
 * The whole plot as one target: passing over it or tapping it chooses what is nearest, so that no point needs to be hit.
 * The page still scrolls under a finger.
 */
export function PointerSurface({ box, onPointed }: PointerSurfaceProps): ReactNode {
  const tell = (event: MouseEvent<SVGRectElement>, tapped: boolean): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    onPointed((event.clientX - left) / width, (event.clientY - top) / height, tapped)
  }
  return (
    <rect
      className="chart-surface"
      {...box}
      onPointerMove={(event) => tell(event, false)}
      onClick={(event) => tell(event, true)}
    />
  )
}
