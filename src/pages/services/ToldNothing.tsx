import type { Told } from '#src/derive/service/told.ts'
import { Absent } from './Absent.tsx'
import { nothingText } from './serviceText.ts'
import { useService } from './ServiceSite.tsx'

/** Why a cell has no figure: never blank, never 0. */
export function ToldNothing({ told, hasLog }: { readonly told: Told | null; readonly hasLog: boolean }) {
  const service = useService()
  if (told === null) return <Absent />
  if (told.kind === 'figures') return null
  return (
    <span className="missing" data-missing={told.kind === 'unknown' && !hasLog ? 'no-log' : told.kind}>
      {nothingText(told, hasLog, service)}
    </span>
  )
}
