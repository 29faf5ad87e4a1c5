import { Component, type ReactNode } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { type Place, relativeHref } from '#src/url/address.ts'

interface Props {
  readonly language: Language
  /** A new value shows the children again: the reader has gone elsewhere. */
  readonly place: Place
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
  readonly place: Place
}

/** Shows a fault of the program with a report that can be copied, instead of an empty page. */
export class CrashScreen extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place }
  }

  override render(): ReactNode {
    const { error, place } = this.state
    if (error === null) return this.props.children
    const words = this.props.language.words.broken
    return (
      <div className="failure" role="alert">
        <h1>{words.crashTitle}</h1>
        <p>{words.crash}</p>
        <a className="button" href={relativeHref(place, place)}>
          {words.reload}
        </a>
        <pre>{`${error.name}: ${error.message}\n${place.pathname}${place.search}`}</pre>
      </div>
    )
  }
}
