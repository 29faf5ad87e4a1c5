export type FaultKind =
  | 'console line'
  | 'page error'
  | 'policy violation'
  | 'request to another origin'
  | 'failed request'
  | 'bad answer'
  | 'cookie'
  | 'storage'

/** Something that no page of the site may do unless a test expects it. */
export interface Fault {
  readonly kind: FaultKind
  readonly text: string
}

/** A fault in one line, as tests match it: `bad answer: 404 http://localhost/data/x.json`. */
export function printFault({ kind, text }: Fault): string {
  return `${kind}: ${text}`
}
