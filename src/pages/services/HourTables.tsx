import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { BestHour, ColourScale, HourCell, HourMap } from '#src/derive/service/hourMaps.ts'
import type { Yardstick } from '#src/derive/service/reading.ts'
import type { ServiceView } from '#src/derive/service/serviceView.ts'
import { markDemonstration } from '#src/i18n/markDemonstration.ts'
import { type Period } from '#src/model/period.ts'
import { type Channel, TOO_FEW } from '#src/model/service.ts'
import { useSite } from '../shared/Site.tsx'
import { Absent } from './Absent.tsx'
import { hourNumber, sayBestHour } from './sayService.ts'
import { boundText, nothingWord } from './serviceText.ts'
import { type NamedPlace, useService } from './ServiceSite.tsx'

interface HourTablesProps {
  /** Null where there is no full year, or its hours are not there. */
  readonly hours: ServiceView['hours']
  readonly year: Period | null
  readonly channel: Channel
  readonly yardstick: Yardstick
  /** One a map. */
  readonly places: readonly NamedPlace[]
}

/**
 * Hour by weekday as tables, with when to go in a sentence each: on one colour scale, or each on its own where one place is
 * generated and the other is not, and the generated one then without colour.
 */
export function HourTables({ hours, year, channel, yardstick, places }: HourTablesProps) {
  const { language } = useSite()
  const service = useService()
  const { catalogue, words } = service
  if (year === null) return <p className="quiet">{words.hoursOnlyYears}</p>
  if (hours === null) return <p><Absent /></p>
  const during = language.during(year)
  return (
    <>
      <p className="small quiet">{words[catalogue.service].hoursMeaning}</p>
      {places.map((place, index) => (
        <p key={place.name} className="when-to-go" data-sentence={`when-to-go-${hours.best[index]?.kind}`}>
          {sentenceOf(place, hours.best[index])}
        </p>
      ))}
      {hours.isOwnScale && (
        <p className="small" data-own-colours>
          {words.ownColours}
        </p>
      )}
      <div className="hour-maps">
        {places.map((place, index) => {
          const map = hours.maps[index]
          if (map === undefined) return null
          return (
            <div key={place.name} className={hours.isOwnScale && place.demonstration ? 'hour-map generated' : 'hour-map'}>
              <HourTable map={map} place={place} year={year} yardstick={yardstick} />
              {hours.isOwnScale && <Legend scale={map.scale} yardstick={yardstick} name={`${words.legend}, ${place.name}`} />}
            </div>
          )
        })}
      </div>
      {!hours.isOwnScale && <Legend scale={hours.maps[0]?.scale ?? []} yardstick={yardstick} name={words.legend} />}
      <p className="small quiet">{words.tooFewMeaning(TOO_FEW)}</p>
    </>
  )

  function sentenceOf(place: NamedPlace, best: BestHour = { kind: 'none' }): string {
    const said = sayBestHour(best, { name: place.name, service: catalogue.service, channel, yardstick, during }, service)
    return said === '' ? '' : markDemonstration(said, place, language)
  }
}

interface LegendProps {
  readonly scale: ColourScale
  readonly yardstick: Yardstick
  readonly name: string
}

/** What the colours of maps mean. */
function Legend({ scale, yardstick, name }: LegendProps) {
  const { language } = useSite()
  const service = useService()
  const rangeText = (low: number, high: number): string =>
    yardstick === 'share'
      ? `${language.number(low * 100, 0)}–${language.percent(high * 100, 0)}`
      : service.words.between(boundText(low, service), boundText(high, service))
  return (
    <ul className="heat-legend" aria-label={name}>
      {scale.slice(0, -1).map((bound, step) => (
        <li key={bound}>
          <span className={`heat heat-${step}`} aria-hidden="true" />
          {rangeText(bound, scale[step + 1] ?? bound)}
        </li>
      ))}
    </ul>
  )
}

interface HourTableProps {
  readonly map: HourMap
  readonly place: NamedPlace
  readonly year: Period
  readonly yardstick: Yardstick
}

function HourTable({ map, place, year, yardstick }: HourTableProps) {
  const { language } = useSite()
  const { words } = useService()
  return (
    <table className="hours" data-hours={place.name}>
      <caption>
        <strong>{place.name}</strong>, {language.period(year)}{' '}
        <DemonstrationMark indicator={place} language={language} />
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
        {nothingWord(cell.told, words)}
      </td>
    )
  }
  return (
    <td className={`heat heat-${cell.step}`} data-seconds={yardstick === 'median' ? cell.reading?.low : undefined}>
      {hourNumber(cell, yardstick, service)}
    </td>
  )
}
