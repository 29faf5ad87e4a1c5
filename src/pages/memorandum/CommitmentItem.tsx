import type { MemorandumWords } from '#src/i18n/en/pages/memorandum.ts'
import type { Commitment, Evidence } from '#src/model/catalogue.ts'
import { Link } from '#src/url/Link.tsx'
import { ServiceLink } from '../shared/ServiceLink.tsx'
import { useSite } from '../shared/Site.tsx'

/** Services whose pages show the effect of a promise. */
const SERVICES_OF_COMMITMENTS = [
  ['service-centres', 'waiting-times'],
  ['transport-and-roads', 'bus-punctuality'],
] as const

interface CommitmentItemProps {
  readonly commitment: Commitment
  readonly words: MemorandumWords
}

/** A promise: its words, what has been published about it, and the indicators that show its effect. */
export function CommitmentItem({ commitment, words }: CommitmentItemProps) {
  const { catalogue, linkTo } = useSite()
  const indicators = commitment.indicators.flatMap(
    (code) => catalogue.indicators.find((indicator) => indicator.code === code) ?? [],
  )
  const services = SERVICES_OF_COMMITMENTS.filter(([code]) => code === commitment.code)
  return (
    <li className="commitment" data-commitment={commitment.code}>
      <h3>{commitment.text}</h3>
      {commitment.evidence.length === 0 ? (
        <p className="quiet">{words.nothingPublished}</p>
      ) : (
        <ul className="evidence" aria-label={words.evidence}>
          {commitment.evidence.map((evidence) => (
            <EvidenceItem key={evidence.text} evidence={evidence} words={words} />
          ))}
        </ul>
      )}
      {(indicators.length > 0 || services.length > 0) && (
        <p className="small">
          <span className="quiet">{words.indicators}: </span>
          {indicators.map((indicator, position) => (
            <span key={indicator.code}>
              {position > 0 && ', '}
              <Link href={linkTo({ kind: 'indicator', id: indicator.code })}>{indicator.name}</Link>
            </span>
          ))}
          {services.map(([, service], position) => (
            <span key={service}>
              {indicators.length + position > 0 && ', '}
              <ServiceLink service={service} />
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

function EvidenceItem({ evidence, words }: { readonly evidence: Evidence; readonly words: MemorandumWords }) {
  const { language } = useSite()
  return (
    <li>
      <span className="evidence-date">{language.date(evidence.date)}</span> {evidence.text}{' '}
      {evidence.url === null ? (
        <span className="quiet">({words.noLink})</span>
      ) : (
        <a href={evidence.url} rel="noreferrer" className="small">
          {words.source}
        </a>
      )}
    </li>
  )
}
