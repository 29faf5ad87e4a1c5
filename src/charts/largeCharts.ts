import { lazy } from 'react'

const loadTwin = () => import('./LargeTwin.tsx')
const loadBars = () => import('./LargeBars.tsx')

/** `LargeTwin`, fetched with Recharts when first drawn; stand it within Suspense. */
export const LazyLargeTwin = lazy(() => loadTwin().then((module) => ({ default: module.LargeTwin })))

/** `LargeBars`, likewise. */
export const LazyLargeBars = lazy(() => loadBars().then((module) => ({ default: module.LargeBars })))

/** Begins to fetch the large charts, for hover, focus and touch on what leads to them. A failure shows when they are drawn. */
export function prefetchLargeCharts(): void {
  Promise.all([loadTwin(), loadBars()]).catch(() => {})
}
