import type { ServiceCode } from '#src/model/service.ts'
import { Link } from '#src/url/Link.tsx'
import { useSite } from './Site.tsx'

/** The way to the page of a service, by its short name. */
export function ServiceLink({ service }: { readonly service: ServiceCode }) {
  const { language, linkTo } = useSite()
  const { waitingTimes, buses } = language.words.shell
  return (
    <Link href={linkTo({ kind: 'service', service, branch: null })}>{service === 'waiting-times' ? waitingTimes : buses}</Link>
  )
}
