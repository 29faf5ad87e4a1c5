import { Link } from '#src/url/Link.tsx'
import { useSite } from './Site.tsx'

/** On a link that pins a release: which one it is, and the way to the newest. Nothing otherwise. */
export function PinnedRelease() {
  const { language, release, page, linkTo } = useSite()
  if (release === null) return null
  const words = language.words.shell
  return (
    <p className="pinned" data-release={release}>
      {words.pinnedRelease(language.date(release.slice(0, 10)))}{' '}
      <Link href={linkTo(page, {}, null)}>{words.showNewest}</Link>
    </p>
  )
}
