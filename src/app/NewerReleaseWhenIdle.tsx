import { type ComponentType, lazy, Suspense } from 'react'
import { useIdle } from '#src/ui/useIdle.ts'
import type { Shown } from './useShown.ts'

interface NewerReleaseWhenIdleProps {
  readonly shown: Shown
  readonly onShow: () => void
}

/** Nothing where its code cannot be fetched: a page without the offer is whole. */
const LazyNewerRelease = lazy<ComponentType<NewerReleaseWhenIdleProps>>(() =>
  import('./NewerRelease.tsx').then(
    ({ NewerRelease }) => ({ default: NewerRelease }),
    () => ({ default: () => null }),
  ),
)

/** The offer of a newer release, fetched once the page has settled. */
export function NewerReleaseWhenIdle(props: NewerReleaseWhenIdleProps) {
  return (
    useIdle() && (
      <Suspense fallback={null}>
        <LazyNewerRelease {...props} />
      </Suspense>
    )
  )
}
