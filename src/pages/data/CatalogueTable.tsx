import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { freshnessOf } from '#src/derive/freshnessOf.ts'
import type { DataWords } from '#src/i18n/en/pages/data.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { Link } from '#src/url/Link.tsx'
import { useSite } from '../shared/Site.tsx'

/** All indicators of the release: what each is, for which years and places, and its file. */
export function CatalogueTable({ words }: { readonly words: DataWords }) {
  const { language, catalogue } = useSite()
  return (
    <div className="figures-scroll">
      <table className="catalogue">
        <caption className="unseen">{language.words.overview.indicatorsCount(catalogue.indicators.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.periods}</th>
            <th scope="col">{words.places}</th>
            <th scope="col">{words.nextFigures}</th>
            <th scope="col">{words.file}</th>
          </tr>
        </thead>
        <tbody>
          {catalogue.indicators.map((indicator) => (
            <CatalogueRow key={indicator.code} indicator={indicator} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CatalogueRow({ indicator, words }: { readonly indicator: Indicator; readonly words: DataWords }) {
  const { language, catalogue, fileHref, linkTo } = useSite()
  const places = catalogue.areas.filter((area) => indicator.areas.includes(area.code)).map((area) => area.name)
  const kilobytes = language.number(indicator.file.bytes / 1000, 1)
  return (
    <tr>
      <th scope="row">
        <Link href={linkTo({ kind: 'indicator', id: indicator.code })}>{indicator.name}</Link>{' '}
        <DemonstrationMark indicator={indicator} language={language} />
      </th>
      <td>{indicator.unit}</td>
      <td className="number">{language.periods(indicator.firstPeriod, indicator.lastPeriod)}</td>
      <td>{language.list(places)}</td>
      <td>
        <FreshnessText indicator={indicator} words={words} />
      </td>
      <td className="number">
        <a href={fileHref(indicator.file.href)} aria-label={`${words.file}: ${indicator.name}, ${words.kilobytes(kilobytes)}`}>
          {words.kilobytes(kilobytes)}
        </a>
      </td>
    </tr>
  )
}

/** Whether the next figures are on time, due or late, by what their publisher has announced. */
function FreshnessText({ indicator, words }: { readonly indicator: Indicator; readonly words: DataWords }) {
  const { language, catalogue } = useSite()
  const freshness = freshnessOf(indicator, catalogue.release)
  switch (freshness.kind) {
    case 'on-time':
      return words.onTime(language.date(freshness.nextDue))
    case 'due':
      return words.due(language.date(freshness.nextDue))
    case 'late':
      return words.late(freshness.days, language.date(freshness.nextDue))
    case 'not-announced':
      return words.notAnnounced
  }
}
