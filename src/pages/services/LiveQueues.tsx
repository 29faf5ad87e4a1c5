import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { Branch } from '#src/model/service.ts'
import { queuesQuery } from '#src/queries/queuesQuery.ts'
import { useSite } from '../shared/Site.tsx'
import { Section } from './Section.tsx'
import { minuteText } from './serviceText.ts'
import { useService } from './ServiceSite.tsx'

/** The queues of now where the operator has set an endpoint for them; else that there is none. Only centres have queues. */
export function LiveQueues({ branches }: { readonly branches: readonly Branch[] }) {
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
        <Polled address={liveQueue} branches={branches} />
      )}
    </Section>
  )
}

const AGE_EVERY_MS = 10_000
const MINUTE_MS = 60_000

function Polled({ address, branches }: { readonly address: string; readonly branches: readonly Branch[] }) {
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
  const listed = branches.flatMap((branch) => {
    const queue = queues.branches.find(({ code }) => code === branch.code)
    return queue === undefined ? [] : [{ branch, queue }]
  })
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
          <tbody>
            {listed.map(({ branch, queue: { waiting, desks, longestSeconds } }) => (
              <tr key={branch.code} data-queue={branch.code}>
                <th scope="row">{branch.name}</th>
                <td>{waiting === null ? words.notReported : language.number(waiting, 0)}</td>
                <td>{desks === null ? words.notReported : desks === 0 ? words.closed : language.number(desks, 0)}</td>
                <td>{longestSeconds === null ? '–' : minuteText(longestSeconds, service)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
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
