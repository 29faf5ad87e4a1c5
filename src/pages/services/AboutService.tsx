import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { isMixed } from '#src/derive/service/isMixed.ts'
import { Fact } from '../shared/Fact.tsx'
import { useSite } from '../shared/Site.tsx'
import { ServiceReleases } from './ServiceReleases.tsx'
import { Section } from './Section.tsx'
import { normText } from './serviceText.ts'
import { useService } from './ServiceSite.tsx'

/** The norm and its source, the logs and what was left out of them, the method, the release and its files. */
export function AboutService() {
  const { language, fileHref } = useSite()
  const service = useService()
  const { catalogue, words } = service
  const { norm, logs, areas, first, years } = catalogue
  const files = [
    { name: words.allMonths, file: first },
    ...years.map(({ period, file }) => ({ name: language.period(period), file })),
  ]
  return (
    <Section heading={words.aboutHeading}>
      <dl className="facts">
        <Fact name={words.normName}>
          {normText(norm, catalogue.service, service)}. {norm.source}
        </Fact>
        <div>
          <dt>{words.logName}</dt>
          {logs.map((log) => (
            <dd key={log.area}>
              {words.logOf(
                areas.find(({ code }) => code === log.area)?.name ?? log.area,
                log.source,
                language.periods(log.firstPeriod, log.lastPeriod),
                language.number(log.records, 0),
                language.number(log.leftOut, 0),
              )}{' '}
              {isMixed(logs) && <DemonstrationMark indicator={log} language={language} />}
            </dd>
          ))}
        </div>
        <Fact name={words.methodName}>{words.method}</Fact>
        <Fact name={words.releaseName}>
          <ServiceReleases />
        </Fact>
        <div>
          <dt>{words.filesName}</dt>
          <dd>
            {files.map(({ name, file }, position) => (
              <span key={name}>
                {position > 0 && ', '}
                <a href={fileHref(file.href)}>{name}</a>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </Section>
  )
}
