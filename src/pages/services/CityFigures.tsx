import type { ReactNode } from 'react'
import type { ServiceSide } from '#src/derive/service/serviceView.ts'
import type { Figures, Quantile, Told } from '#src/derive/service/told.ts'
import { TOO_FEW } from '#src/model/service.ts'
import { useSite } from '../shared/Site.tsx'
import { PlaceMark, TableMark } from './PlaceMark.tsx'
import { ToldNothing } from './ToldNothing.tsx'
import { minuteNumber, normText, shareText, stretchText } from './serviceText.ts'
import { type NamedPlace, useService } from './ServiceSite.tsx'

/** The single figures of the cities beside each other. */
export function CityFigures({ sides }: { readonly sides: readonly ServiceSide[] }) {
  const columns = sides.map(({ area, told, log }) => ({ name: area.name, demonstration: log?.demonstration ?? false, told, hasLog: log !== null }))
  return <FiguresTable columns={columns} />
}

interface Column extends NamedPlace {
  /** Null while it is still to come. */
  readonly told: Told | null
  readonly hasLog: boolean
}

/** Median, nine in ten, share within the norm, counts: a row each, a column a place. */
export function FiguresTable({ columns }: { readonly columns: readonly Column[] }) {
  const { language } = useSite()
  const service = useService()
  const { catalogue, words } = service
  const own = words[catalogue.service]
  const rows: readonly (readonly [name: string, cell: (figures: Figures) => ReactNode])[] = [
    [own.median, ({ median }) => <QuantileCell quantile={median} />],
    [own.ninth, ({ ninth }) => <QuantileCell quantile={ninth} />],
    [`${own.share} (${normText(catalogue.norm, catalogue.service, service)})`, ({ share }) => <ShareCell share={share} />],
    [own.count, ({ count }) => <span className="number">{language.number(count, 0)}</span>],
    [own.lost, ({ lost }) => (lost === null ? words.notKnown : <span className="number">{language.number(lost, 0)}</span>)],
  ]
  const withLog = columns.filter(({ hasLog }) => hasLog)
  const hasLost = columns.some(({ told }) => told?.kind === 'figures' && told.figures.lost !== null)
  return (
    <div className="figures-scroll" role="region" aria-label={own.title} tabIndex={0}>
      <table className="figures service-table">
        <caption>
          <TableMark places={withLog} /> <span className="unseen">{own.title}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.name}
                <PlaceMark place={column} places={withLog} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, hasLost ? rows.length : -1).map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ name: place, told, hasLog }) => (
                <td key={place}>
                  {told?.kind === 'figures' ? cell(told.figures) : <ToldNothing told={told} hasLog={hasLog} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {columns.some(({ told }) => told?.kind === 'too-few') && <p className="table-foot">{words.tooFewMeaning(TOO_FEW)}</p>}
    </div>
  )
}

function QuantileCell({ quantile: { at, limits } }: { readonly quantile: Quantile }) {
  const service = useService()
  const [low, high] = limits ?? [null, null]
  const isExact = at[0] === at[1]
  return (
    <>
      <span className="number" data-seconds={isExact ? at[0] : undefined}>
        {stretchText(at, service)}
      </span>
      {!isExact && <span className="aside">{service.words.approximate}</span>}
      {isExact && low !== null && high !== null && (
        <span className="aside">{service.words.limits(minuteNumber(low, service), minuteNumber(high, service))}</span>
      )}
    </>
  )
}

function ShareCell({ share }: { readonly share: Figures['share'] }) {
  const service = useService()
  if (share === null) return service.words.notKnown
  const [low, high] = share.limits
  return (
    <>
      <span className="number" data-share={share.value}>
        {shareText(share.value, service)}
      </span>
      <span className="aside">{service.words.percentLimits(shareText(low, service), shareText(high, service))}</span>
    </>
  )
}
