import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { HourCell, HourMap } from '#src/derive/service/hourMaps.ts'
import type { Yardstick } from '#src/derive/service/reading.ts'
import type { ServiceView } from '#src/derive/service/serviceView.ts'
import { type Period } from '#src/model/period.ts'
import { type Channel, TOO_FEW } from '#src/model/service.ts'
import { useSite } from '../shared/Site.tsx'
import { hourNumber, sayBestHour } from './sayService.ts'
import { boundText } from './serviceText.ts'
import { useService } from './ServiceSite.tsx'

interface HourTablesProps {
  /** Null where there is no full year, or its hours are still to come. */
  readonly hours: ServiceView['hours']
  readonly year: Period | null
  readonly channel: Channel
  readonly yardstick: Yardstick
  /** One a map. */
  readonly names: readonly string[]
}

/** Hour by weekday as tables on one colour scale, with when to go in a sentence each. */
export function HourTables({ hours, year, channel, yardstick, names }: HourTablesProps) {
  const { language } = useSite()
  const service = useService()
  const { catalogue, words, mark } = service
  if (year === null) return <p className="quiet">{words.hoursOnlyYears}</p>
  if (hours === null) return <p className="quiet">{language.words.shell.loading}</p>
  const during = language.during(year)
  return (
    <>
      <p className="small quiet">{words[catalogue.service].hoursMeaning}</p>
      {hours.best.map((best, index) => (
        <p key={names[index]} className="when-to-go" data-sentence={`when-to-go-${best.kind}`}>
          {mark(sayBestHour(best, { name: names[index] ?? '', service: catalogue.service, channel, yardstick, during }, service))}
        </p>
      ))}
      <div className="hour-maps">
        {hours.maps.map((map, index) => (
          <HourTable key={names[index]} map={map} name={names[index] ?? ''} year={year} yardstick={yardstick} />
        ))}
      </div>
      <ul className="heat-legend" aria-label={words.legend}>
        {hours.scale.slice(0, -1).map((bound, step) => (
          <li key={bound}>
            <span className={`heat heat-${step}`} aria-hidden="true" />
            {rangeText(bound, hours.scale[step + 1] ?? bound)}
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.tooFewMeaning(TOO_FEW)}</p>
    </>
  )

  function rangeText(low: number, high: number): string {
    if (yardstick === 'share') return `${language.number(low * 100, 0)}–${language.percent(high * 100, 0)}`
    return words.between(boundText(low, service), boundText(high, service))
  }
}

interface HourTableProps {
  readonly map: HourMap
  readonly name: string
  readonly year: Period
  readonly yardstick: Yardstick
}

function HourTable({ map, name, year, yardstick }: HourTableProps) {
  const { language } = useSite()
  const { words, demonstration } = useService()
  return (
    <table className="hours" data-hours={name}>
      <caption>
        <strong>{name}</strong>, {language.period(year)}{' '}
        <DemonstrationMark indicator={{ demonstration }} language={language} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.hour}</th>
          {map.weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={words.weekdays[weekday]}>
              {words.weekdaysShort[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map(({ hour, cells }) => (
          <tr key={hour}>
            <th scope="row">{`${hour}–${hour + 1}`}</th>
            {cells.map((cell) => (
              <HourTableCell key={cell.weekday} cell={cell} yardstick={yardstick} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function HourTableCell({ cell, yardstick }: { readonly cell: HourCell; readonly yardstick: Yardstick }) {
  const service = useService()
  const { words } = service
  if (cell.step === null) {
    return (
      <td className="missing" data-missing={cell.told.kind}>
        {cell.told.kind === 'too-few' ? words.tooFew : words.none}
      </td>
    )
  }
  return (
    <td className={`heat heat-${cell.step}`} data-seconds={yardstick === 'median' ? cell.reading?.low : undefined}>
      {hourNumber(cell, yardstick, service)}
    </td>
  )
}
