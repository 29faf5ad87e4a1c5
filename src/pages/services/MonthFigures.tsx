import { MonthTwin } from '#src/charts/MonthTwin.tsx'
import type { MonthPanels, MonthRow } from '#src/derive/service/monthPanels.ts'
import { shareOf, toldOf } from '#src/derive/service/told.ts'
import type { Waits } from '#src/model/service.ts'
import { useSite } from '../shared/Site.tsx'
import { Absent } from './Absent.tsx'
import { monthTexts } from './monthTexts.ts'
import { PlaceMark, TableMark } from './PlaceMark.tsx'
import { ToldNothing } from './ToldNothing.tsx'
import { minuteText, normText, shareText } from './serviceText.ts'
import { type NamedPlace, useService } from './ServiceSite.tsx'

interface MonthFiguresProps {
  readonly panels: MonthPanels | null
  /** Without a row where the months have not come. */
  readonly rows: readonly MonthRow[]
  /** The columns. */
  readonly places: readonly NamedPlace[]
}

/** The months as a drawing, and each of their numbers in the table under it. */
export function MonthFigures({ panels, rows, places }: MonthFiguresProps) {
  const { language } = useSite()
  const service = useService()
  const { catalogue, words } = service
  const own = words[catalogue.service]
  const lines = {
    median: own.median,
    ninth: own.ninth,
    norm: words.normLine(normText(catalogue.norm, catalogue.service, service)),
    other: words.otherLine,
  }
  return (
    <>
      <div className="drawing">
        {panels === null ? (
          <p className="drawing-none">{rows.length === 0 ? <Absent /> : language.words.panels.noFigures}</p>
        ) : (
          <MonthTwin
            drawing={panels}
            language={language}
            title={own.title}
            unit={own.unit}
            words={words}
            lines={lines}
            formatMinutes={(minutes) => words.minutes(language.number(minutes, 1))}
            textsOf={(month) => monthTexts(month, catalogue.service, service)}
          />
        )}
      </div>
      <details className="months">
        <summary>{words.monthsTable}</summary>
        <div className="figures-scroll" role="region" aria-label={words.monthsTable} tabIndex={0}>
          <table className="figures service-table">
            <caption>
              <TableMark places={places} /> {own.unit}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                {places.map((place) => (
                  <th key={place.name} scope="col">
                    {place.name}
                    <PlaceMark place={place} places={places} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ period, cells }) => (
                <tr key={period} data-month={period}>
                  <th scope="row">{language.period(period)}</th>
                  {cells.map((waits, index) => (
                    <td key={places[index]?.name}>
                      <MonthCell waits={waits} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}

function MonthCell({ waits }: { readonly waits: Waits }) {
  const service = useService()
  if (waits.kind !== 'waits') return <ToldNothing told={toldOf(waits)} hasLog />
  const { median, ninth, within, count } = waits
  const own = service.words[service.catalogue.service]
  const share = shareOf(within, count).value
  return (
    <>
      <span className="number" data-seconds={median}>
        {minuteText(median, service)}
      </span>
      <span className="aside">
        {service.words.ninth}: {minuteText(ninth, service)}
      </span>
      <span className="aside">
        {own.share}: {shareText(share, service)}
      </span>
      <span className="aside">{own.records(service.language.number(count, 0))}</span>
    </>
  )
}
