import { useSite } from './Site.tsx'

/** Whether the line of the country is shown, and the way to change it. */
export function useCountrySwitch(): { readonly shown: boolean; readonly show: (shown: boolean) => void } {
  const { question, ask } = useSite()
  const others = question.show.filter((show) => show !== 'country')
  return {
    shown: question.show.includes('country'),
    show: (shown) => ask({ show: shown ? [...others, 'country'] : others }),
  }
}
