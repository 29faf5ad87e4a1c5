import type { Told } from '#src/derive/service/told.ts'
import { useSite } from '../shared/Site.tsx'
import { Absent } from './Absent.tsx'
import { useService } from './ServiceSite.tsx'

/** Why a cell has no figure: never blank, never 0. */
export function ToldNothing({ told, hasLog }: { readonly told: Told | null; readonly hasLog: boolean }) {
  const { language } = useSite()
  const { words } = useService()
  if (told === null) return <Absent />
  switch (told.kind) {
    case 'figures':
      return null
    case 'none':
      return (
        <span className="missing" data-missing="none">
          {words.none}
        </span>
      )
    case 'unknown':
      return (
        <span className="missing" data-missing={hasLog ? 'unknown' : 'no-log'}>
          {hasLog ? words.notKnown : words.noLog}
        </span>
      )
    case 'too-few':
      return (
        <span className="missing" data-missing="too-few">
          {words.tooFew} ({language.number(told.count, 0)})
        </span>
      )
    case 'shut':
      return (
        <span className="missing" data-missing="shut">
          {words.shut(told.regime.kind, language.since(told.regime.from))}
        </span>
      )
  }
}
