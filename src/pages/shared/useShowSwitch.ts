import type { Show } from '#src/model/question.ts'
import { useSite } from './Site.tsx'

/** Whether a part of the drawing is shown, and the way to change it. */
export function useShowSwitch(part: Show): { readonly shown: boolean; readonly show: (shown: boolean) => void } {
  const { question, ask } = useSite()
  const others = question.show.filter((show) => show !== part)
  return {
    shown: question.show.includes(part),
    show: (shown) => ask({ show: shown ? [...others, part] : others }),
  }
}
