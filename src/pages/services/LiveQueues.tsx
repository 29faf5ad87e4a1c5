import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { Area } from '#src/model/area.ts'
import type { Queues } from '#src/model/queues.ts'
import type { Branch } from '#src/model/service.ts'
import { queuesQuery } from '#src/queries/queuesQuery.ts'
import { Link } from '#src/url/Link.tsx'
import { useSite } from '../shared/Site.tsx'
import { Section } from './Section.tsx'
import { minuteText } from './serviceText.ts'
import { useService } from './ServiceSite.tsx'

interface LiveQueuesProps {
  /** Of whose queues the page tells: cities in its order, or the city of one branch. */
  readonly areas: readonly Area[]
  readonly branches: readonly Branch[]
}

/** The queues of now where the operator has set an endpoint for them; else that there is none. Only centres have queues. */
export function LiveQueues(shown: LiveQueuesProps) {
  const { liveQueue } = useSite()
  const { catalogue, words } = useService()
  if (catalogue.service !== 'waiting-times') return null
  return (
    <Section heading={words.liveHeading}>
      {liveQueue === null ? (
        <p className="quiet" data-live="not-set">
          {words.liveNotSet}
        </p>
      ) : (
        <Polled address={liveQueue} {...shown} />
      )}
    </Section>
  )
}

const AGE_EVERY_MS = 10_000
const MINUTE_MS = 60_000

function Polled({ address, areas, branches }: LiveQueuesProps & { readonly address: string }) {
  const { language, demonstration, question } = useSite()
  const service = useService()
  const { words } = service
  const { data } = useQuery(queuesQuery(address))
  const now = useNow()
  const queues = data?.queues ?? null
  // Who wants no generated figures, operator or reader, wants no generated queues.
  if (queues?.demonstration === true && (!demonstration || question.data === 'published')) {
    return (
      <p className="quiet" data-live="hidden">
        {words.liveHidden}
      </p>
    )
  }
  if (queues === null) {
    return (
      <p className="quiet" data-live="none">
        {words.liveNone} {data?.failure && words.liveFailed}
      </p>
    )
  }
  const age = Math.max(0, Math.floor((now - queues.at) / MINUTE_MS))
  const listed = areas.map((area) => ({
    area,
    rows: branches.flatMap((branch) => {
      const queue = queues.branches.find(({ code }) => code === branch.code && branch.area === area.code)
      return queue === undefined ? [] : [{ branch, queue }]
    }),
  }))
  return (
    <>
      <p data-live="shown">
        <strong>{words.liveAge(queues.clock, age)}</strong> <DemonstrationMark indicator={queues} language={language} />
      </p>
      {data?.failure && <p className="small quiet">{words.liveFailed}</p>}
      <p className="small quiet">{words.liveApart}</p>
      <div className="figures-scroll" role="region" aria-label={words.liveHeading} tabIndex={0}>
        <table className="figures service-table">
          <caption className="unseen">{words.liveHeading}</caption>
          <thead>
            <tr>
              <th scope="col">{words[service.catalogue.service].branch}</th>
              <th scope="col">{words.waiting}</th>
              <th scope="col">{words.desks}</th>
              <th scope="col">{words.longest}</th>
            </tr>
          </thead>
          {listed.map(({ area, rows }) => (
            <tbody key={area.code}>
              {areas.length > 1 && rows.length > 0 && (
                <tr>
                  <th scope="rowgroup" colSpan={4}>
                    {area.name}
                  </th>
                </tr>
              )}
              {rows.map(({ branch, queue }) => (
                <QueueRow key={branch.code} branch={branch} queue={queue} isLink={areas.length > 1} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}

interface QueueRowProps {
  readonly branch: Branch
  readonly queue: Queues['branches'][number]
  readonly isLink: boolean
}

function QueueRow({ branch, queue: { waiting, desks, longestSeconds }, isLink }: QueueRowProps) {
  const { language, linkTo } = useSite()
  const service = useService()
  const { words, catalogue } = service
  const counted = (count: number | null): string => (count === null ? words.notReported : language.number(count, 0))
  return (
    <tr data-queue={branch.code}>
      <th scope="row">
        {isLink ? (
          <Link href={linkTo({ kind: 'service', service: catalogue.service, branch: branch.code }, { find: '' })}>{branch.name}</Link>
        ) : (
          branch.name
        )}
      </th>
      <td>{counted(waiting)}</td>
      <td>{desks === 0 ? words.closed : counted(desks)}</td>
      <td>{longestSeconds !== null ? minuteText(longestSeconds, service) : waiting === 0 ? words.none : words.notReported}</td>
    </tr>
  )
}

/** The clock, read again often enough for an age in minutes. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), AGE_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
