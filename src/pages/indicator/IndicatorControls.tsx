import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { periodsBetween } from '#src/model/period.ts'
import { VIEWS } from '#src/model/question.ts'
import { SEXES } from '#src/model/series.ts'
import { Segmented } from '#src/ui/Segmented.tsx'
import { Switch } from '#src/ui/Switch.tsx'
import { CityPair } from '../shared/CityPair.tsx'
import { PeriodChoice } from '../shared/PeriodChoice.tsx'
import { useShowSwitch } from '../shared/useShowSwitch.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'
import type { PerResidentChoice } from './usePerResident.ts'

const POOLS = [1, 3] as const

/** View, cities, period, sex and switches of one indicator; what the figures cannot answer is not offered. */
export function IndicatorControls({ view, choice }: { readonly view: IndicatorView; readonly choice: PerResidentChoice }) {
  const { language, question, ask } = useIndicatorSite()
  const [country, interval, target, events] = [
    useShowSwitch('country'),
    useShowSwitch('interval'),
    useShowSwitch('target'),
    useShowSwitch('events'),
  ]
  const { filters, controls: words } = language.words
  const { indicator } = view
  const isDrawn = question.view === 'side' || question.view === 'together'
  return (
    <section className="indicator-controls" aria-label={filters.heading}>
      <Segmented
        label={words.view}
        value={question.view}
        options={VIEWS.map((value) => ({ value, text: words.views[value] }))}
        onChange={(chosen) => ask({ view: chosen })}
      />
      <CityPair className="pair" />
      <PeriodChoice periods={periodsBetween(indicator.firstPeriod, indicator.lastPeriod)} />
      {view.sexAvailable.length > 1 && (
        <Segmented
          label={words.sex}
          value={view.sex}
          options={SEXES.filter((sex) => view.sexAvailable.includes(sex)).map((value) => ({ value, text: words.sexes[value] }))}
          onChange={(sex) => ask({ sex })}
        />
      )}
      {view.canPool && (
        <Segmented
          label={words.pool}
          value={String(view.pool)}
          options={POOLS.map((pool) => ({ value: String(pool), text: words.pools[pool] }))}
          onChange={(chosen) => ask({ pool: chosen === '3' ? 3 : 1 })}
        />
      )}
      {choice.isOffered && (
        <Switch
          checked={question.per === 'resident'}
          onChange={(isOn) => ask({ per: isOn ? 'resident' : 'total' })}
          onApproach={choice.prefetch}
        >
          {filters.perResident}
        </Switch>
      )}
      {view.countryIsYardstick && view.pool === 1 && question.view !== 'gap' && question.view !== 'change' && (
        <Switch checked={country.shown} onChange={country.show}>
          {filters.country}
        </Switch>
      )}
      {indicator.kind === 'events' && isDrawn && (
        <Switch checked={interval.shown} onChange={interval.show}>
          {words.interval}
        </Switch>
      )}
      {view.targets.length > 0 && (isDrawn || question.view === 'table') && (
        <Switch checked={target.shown} onChange={target.show}>
          {filters.target}
        </Switch>
      )}
      {view.events.length > 0 && (
        <Switch checked={events.shown} onChange={events.show}>
          {filters.events}
        </Switch>
      )}
      {question.view === 'side' && (
        <Switch checked={question.scale === 'own'} onChange={(own) => ask({ scale: own ? 'own' : 'shared' })}>
          {words.scales.own}
        </Switch>
      )}
    </section>
  )
}
