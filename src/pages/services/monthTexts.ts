import type { MonthTexts } from '#src/charts/MonthTwin.tsx'
import type { MonthFigure } from '#src/derive/service/monthPanels.ts'
import type { ServiceCode } from '#src/model/service.ts'
import { nothingText, shareText, stretchText, type Speech } from './serviceText.ts'

/**
 * A month under the cursor: the median, nine in ten, the share within the norm, the count; else why it has no figures, which is
 * never 0. A branch that has changed how it takes its visitors says so in every month from then on, and in the first that
 * the months before are not alike.
 */
export function monthTexts({ told, regime, isChange }: MonthFigure, service: ServiceCode, speech: Speech): MonthTexts {
  const { language, words } = speech
  const own = words[service]
  const since = regime === null ? '' : language.since(regime.from)
  const regimeNow = regime === null ? [] : [words.regimeSince(words.regimeNow[regime.kind], since)]
  const regimeSaid = regime !== null && isChange ? [words.shut(regime.kind, since)] : regimeNow
  if (told.kind !== 'figures') {
    const missing = nothingText(told, true, speech)
    const reason = told.kind === 'unknown' ? 'not-published' : null
    return { value: null, reason, missing, details: regimeNow, spoken: [missing, ...regimeSaid].join('; ') }
  }
  const { median, ninth, share, count } = told.figures
  const value = stretchText(median.at, speech)
  const details = [
    `${own.ninth.toLowerCase()}: ${stretchText(ninth.at, speech)}`,
    ...(share === null ? [] : [`${own.share.toLowerCase()}: ${shareText(share.value, speech)}`]),
    own.records(language.number(count, 0)),
  ]
  return {
    value,
    reason: null,
    missing: '',
    details: [...details, ...regimeNow],
    spoken: [`${own.median.toLowerCase()}: ${value}`, ...details, ...regimeSaid].join('; '),
  }
}
