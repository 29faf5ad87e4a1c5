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
  const { demonstration, question } = useSite()
  const { words } = useService()
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
  return (
    <>
      <p data-live="shown">
        <strong>{words.liveAge(queues.clock, age)}</strong>
      </p>
      {data?.failure && <p className="small">{words.liveFailed}</p>}
      <p className="small quiet">{words.liveApart}</p>
      <div className="queues">
        {areas.map((area) => (
          <CityQueues key={area.code} area={area} branches={branches} queues={queues} isLink={areas.length > 1} />
        ))}
      </div>
    </>
  )
}

interface CityQueuesProps {
  readonly area: Area
  readonly branches: readonly Branch[]
  readonly queues: Queues
  /** Whether the names lead to the pages of the branches; else the page is that of the only branch. */
  readonly isLink: boolean
}

/** The queues of a city's branches as far as they are reported. */
function CityQueues({ area, branches, queues, isLink }: CityQueuesProps) {
  const { language } = useSite()
  const { words, catalogue } = useService()
  const listed = branches.flatMap((branch) => {
    const queue = queues.branches.find(({ code }) => code === branch.code)
    return queue === undefined || branch.area !== area.code ? [] : [{ branch, queue }]
  })
  if (listed.length === 0) {
    const [only] = branches
    return (
      <p className="quiet" data-queues="not-reported">
        {isLink || only === undefined ? area.name : only.name}: {words.notReported}{' '}
        <DemonstrationMark indicator={queues} language={language} />
      </p>
    )
  }
  return (
    <div className="figures-scroll" role="region" aria-label={`${words.liveHeading}, ${area.name}`} tabIndex={0}>
      <table className="figures service-table">
        <caption>
          <strong>{area.name}</strong> <DemonstrationMark indicator={queues} language={language} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{words[catalogue.service].branch}</th>
            <th scope="col">{words.waiting}</th>
            <th scope="col">{words.desks}</th>
            <th scope="col">{words.longest}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ branch, queue }) => (
            <QueueRow key={branch.code} branch={branch} queue={queue} isLink={isLink} />
          ))}
        </tbody>
      </table>
    </div>
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
