import { useState, type ReactNode } from 'react'
import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { RankBar } from '#src/charts/RankBar.tsx'
import type { RankedBranch } from '#src/derive/service/rank.ts'
import { rankAxes, type RankAxes, type RankAxis } from '#src/derive/service/rankAxes.ts'
import type { ServiceView } from '#src/derive/service/serviceView.ts'
import { Link } from '#src/url/Link.tsx'
import { useSite } from '../shared/Site.tsx'
import { Absent } from './Absent.tsx'
import { boundText, minuteNumber, readingText, shareText, stretchText } from './serviceText.ts'
import { useService } from './ServiceSite.tsx'
import { ToldNothing } from './ToldNothing.tsx'

interface RankingProps {
  readonly view: ServiceView
  /** Those that the search leaves. */
  readonly found: readonly RankedBranch[]
}

/** The branches of both cities in one order, each with the places that its limits allow; a search by name. */
export function Ranking({ view, found }: RankingProps) {
  const { language, question, ask } = useSite()
  const service = useService()
  const { catalogue, words, demonstration } = service
  const own = words[catalogue.service]
  if (view.ranking === null) return <p><Absent /></p>
  const axes = rankAxes(view.ranking, catalogue.norm, view.yardstick, view.isMixed)
  const isApproximate = view.span.basis.kind !== 'year'
  return (
    <>
      <SearchBox label={own.search} />
      {found.length === 0 ? (
        <p className="empty-search">
          {words.nothingFound}{' '}
          <button type="button" className="button" onClick={() => ask({ find: '' })}>
            {words.clearSearch}
          </button>
        </p>
      ) : (
        <div className="figures-scroll">
          <table className="ranking" data-found={found.length} data-search={question.find}>
            <caption>
              <DemonstrationMark indicator={{ demonstration: demonstration && !view.isMixed }} language={language} />{' '}
              {isApproximate && <span data-approximate>{words.approximateBranches} </span>}
              {words.placesMeaning}
            </caption>
            <thead>
              <tr>
                <th scope="col">{own.branch}</th>
                <th scope="col">{words.place}</th>
                <th scope="col">{view.yardstick === 'share' ? own.share : words.median}</th>
                <th scope="col" className="rank-axis">
                  {words.interval}
                  {axisTexts(axes).map((axis) => (
                    <span key={axis} className="aside">
                      {axis}
                    </span>
                  ))}
                </th>
                <th scope="col">{view.yardstick === 'share' ? words.median : words.within}</th>
                <th scope="col">{words.ninth}</th>
                <th scope="col">{words.count}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <Row key={row.branch.code} row={row} view={view} axis={axes[row.side]} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )

  function axisTexts({ first, second }: RankAxes): readonly string[] {
    if (!view.isMixed) return [axisText(first)]
    return view.sides.map(({ area }, index) => `${area.name}: ${axisText(index === 0 ? first : second)}`)
  }

  function axisText({ min, max, norm }: RankAxis): string {
    if (norm === null) return words.axis(shareText(min, service), shareText(max, service))
    return words.axisWithNorm(boundText(min, service), words.minutes(boundText(max, service)))
  }
}

/** Filters as the reader types. What is typed stays as it is; the link has it without spaces at its ends. */
function SearchBox({ label }: { readonly label: string }) {
  const { question } = useSite()
  const { look } = useService()
  const [typed, setTyped] = useState(question.find)
  // The link may change by Back, or by clearing the search.
  const shown = asLinked(typed) === question.find ? typed : question.find
  return (
    <label className="search">
      <span>{label}</span>
      <input
        type="search"
        value={shown}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value)
          look(asLinked(event.target.value))
        }}
      />
    </label>
  )
}

/** What is typed as a link carries it: a link reads № as two letters. */
function asLinked(typed: string): string {
  return typed.replaceAll('№', ' ').normalize('NFKC').trim()
}

interface RowProps {
  readonly row: RankedBranch
  readonly view: ServiceView
  readonly axis: RankAxis
}

function Row({ row: { branch, side, told, reading, places, regime }, view, axis }: RowProps) {
  const { language, linkTo } = useSite()
  const service = useService()
  const { catalogue, words } = service
  const own = words[catalogue.service]
  const { area, log } = view.sides[side === 'first' ? 0 : 1]
  const name = (
    <th scope="row">
      <span className={`rank-mark ${side}`} aria-hidden="true" />
      <Link href={linkTo({ kind: 'service', service: catalogue.service, branch: branch.code }, { find: '' })}>{branch.name}</Link>
      <span className="aside">
        {area.name}
        {regime !== null && told.kind !== 'shut' && `, ${words.regimeNow[regime.kind]}`}
        {view.isMixed && log?.demonstration && `, ${language.words.shell.demonstration}`}
      </span>
    </th>
  )
  if (told.kind !== 'figures' || reading === null || places === null) {
    return (
      <tr data-branch={branch.code}>
        {name}
        <td className="rank-place">–</td>
        <td colSpan={5} className="rank-nothing">
          <ToldNothing told={told} hasLog />
        </td>
      </tr>
    )
  }
  const { median, ninth, share, count } = told.figures
  const [low, high] = reading.limits ?? [reading.low, reading.high]
  return (
    <tr data-branch={branch.code}>
      {name}
      <td className="rank-place">{words.places(...places)}</td>
      <Cell label={view.yardstick === 'share' ? own.share : words.median}>
        <strong data-seconds={reading.low === reading.high && view.yardstick === 'median' ? reading.low : undefined}>
          {readingText(reading, view.yardstick, service)}
        </strong>
      </Cell>
      <td className="rank-axis" data-label={words.interval}>
        <RankBar side={side} low={low} high={high} at={reading} axis={axis} />
        <span className="aside">{limitsText(low, high)}</span>
      </td>
      <Cell label={view.yardstick === 'share' ? words.median : words.within}>
        {view.yardstick === 'share' ? stretchText(median.at, service) : share === null ? words.notKnown : shareText(share.value, service)}
      </Cell>
      <Cell label={words.ninth}>{stretchText(ninth.at, service)}</Cell>
      <Cell label={words.count}>{language.number(count, 0)}</Cell>
    </tr>
  )

  function limitsText(from: number, to: number): string {
    if (view.yardstick === 'share') return `${language.number(from * 100, 1)}–${shareText(to, service)}`
    const [least, most] = [from, to].map((end) => (Number.isFinite(end) ? minuteNumber(end, service) : '…'))
    return `${least}–${most}`
  }
}

/** A cell that carries its heading along where a phone shows rows as blocks. */
function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td className="number" data-label={label}>
      {children}
    </td>
  )
}
