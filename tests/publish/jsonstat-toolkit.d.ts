/** The part of jsonstat-toolkit that tests use; the package has no types. */
declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null
    readonly status: string | null
  }
  interface Dataset {
    readonly class: string
    readonly length: number
    readonly n: number
    readonly id: readonly string[]
    readonly role: Readonly<Record<'geo' | 'time' | 'metric', readonly string[]>>
    Data(codes: Readonly<Record<string, string>>): Cell | null
    Dataset(position: number): Dataset | null
  }
  export default function JSONstat(document: unknown): Dataset
}
