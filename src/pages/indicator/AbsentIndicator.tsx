import { useQuery } from '@tanstack/react-query'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import { Link } from '#src/url/Link.tsx'
import { NotFound } from '../shared/NotFound.tsx'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** An indicator that the release does not have: in a pinned release it may have come later, and the page says so. */
export function AbsentIndicator({ id }: { readonly id: string }) {
  const { language, endpoint, catalogue, demonstration, release, linkTo } = useIndicatorSite()
  const newest = useQuery({ ...catalogueQuery(endpoint, catalogue.lang, null), enabled: release !== null })
  if (release !== null && newest.isPending) return <p className="waiting-line">{language.words.shell.loading}</p>
  const later = newest.data?.indicators.find(({ code, aliases }) => code === id || aliases.includes(id))
  const isShown = later !== undefined && (demonstration || !later.demonstration)
  if (release === null || !isShown) return <NotFound language={language} hrefOf={linkTo} id={id} />
  const words = language.words.indicator
  return (
    <div className="prose">
      <title>{language.words.shell.pageTitle(later.name)}</title>
      <h1>{words.absentTitle(later.name)}</h1>
      <p>{words.absent(language.date(release.slice(0, 10)))}</p>
      <p>
        <Link className="button" href={linkTo({ kind: 'indicator', id: later.code }, {}, null)}>
          {language.words.shell.showNewest}
        </Link>
      </p>
    </div>
  )
}
