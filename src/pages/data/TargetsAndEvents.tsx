import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { DataWords } from '#src/i18n/en/pages/data.ts'
import { targetValue } from '#src/i18n/targetLabel.ts'
import { Link } from '#src/url/Link.tsx'
import { useSite } from '../shared/Site.tsx'

interface TargetsAndEventsProps {
  readonly words: DataWords
}

/** Every target and every event of the release with its source, or that none is published. */
export function TargetsAndEvents({ words }: TargetsAndEventsProps) {
  return (
    <>
      <Targets words={words} />
      <Events words={words} />
    </>
  )
}

function Targets({ words }: TargetsAndEventsProps) {
  const { language, catalogue, linkTo } = useSite()
  const all = catalogue.indicators.flatMap((indicator) => indicator.targets.map((target) => ({ indicator, target })))
  if (all.length === 0) return <p>{words.noTargets}</p>
  return (
    <div className="figures-scroll">
      <table className="catalogue">
        <caption className="unseen">{words.targets}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.target}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.setBy}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ indicator, target }) => (
            <tr key={`${indicator.code} ${target.area} ${target.by}`}>
              <th scope="row">
                <Link href={linkTo({ kind: 'indicator', id: indicator.code })}>{indicator.name}</Link>{' '}
                <DemonstrationMark indicator={indicator} language={language} />
              </th>
              <td>{catalogue.areas.find(({ code }) => code === target.area)?.name ?? target.area}</td>
              <td className="number">{targetValue(target, indicator, language)}</td>
              <td className="number">{language.period(target.by)}</td>
              <td>
                <a href={target.source.url} rel="noreferrer">
                  {target.source.name}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Events({ words }: TargetsAndEventsProps) {
  const { language, catalogue } = useSite()
  const { events, areas } = catalogue
  if (events.length === 0) return <p>{words.noEvents}</p>
  return (
    <ul className="sources">
      {events.map(({ code, date, area, text, url }) => (
        <li key={code}>
          <a href={url} rel="noreferrer">
            {language.words.panels.event(language.date(date), areas.find((place) => place.code === area)?.name ?? area, text)}
          </a>
        </li>
      ))}
    </ul>
  )
}
