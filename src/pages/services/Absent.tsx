import { useSite } from '../shared/Site.tsx'
import { useService } from './ServiceSite.tsx'

/** Why figures are not there: they are on their way, or have not come; never that there are none. */
export function Absent() {
  const { language } = useSite()
  const { words, isPending } = useService()
  return (
    <span className="quiet" data-absent={isPending ? 'pending' : 'failed'}>
      {isPending ? language.words.shell.loading : words.notLoaded}
    </span>
  )
}
