import { Link } from '#src/url/Link.tsx'
import { useSite } from '../shared/Site.tsx'
import { useService } from './ServiceSite.tsx'

/** A link to a branch that the log does not have. */
export function NoBranch({ id }: { readonly id: string }) {
  const { language, linkTo } = useSite()
  const { catalogue, words } = useService()
  return (
    <div className="prose">
      <title>{language.words.shell.pageTitle(words.noBranchTitle)}</title>
      <h1>{words.noBranchTitle}</h1>
      <p>{words.noBranch(id)}</p>
      <p>
        <Link className="button" href={linkTo({ kind: 'service', service: catalogue.service, branch: null })}>
          {words[catalogue.service].title}
        </Link>
      </p>
    </div>
  )
}
