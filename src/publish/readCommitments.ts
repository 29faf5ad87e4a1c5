import type { Problem } from './problem.ts'
import type { Columns, Sheet } from './readSheet.ts'
import type { RowReader, Words } from './rowReader.ts'
import { KEBAB, readWords, rowReader, wordColumns } from './rowReader.ts'

export const COMMITMENT_COLUMNS = {
  required: [
    ...(['COMMITMENT', 'TOPIC', 'INDICATORS', 'EVIDENCE_DATE', 'EVIDENCE_URL'] as const),
    ...wordColumns('TEXT', 'EVIDENCE'),
  ],
  optional: [],
} as const satisfies Columns<string>

type CommitmentColumn = (typeof COMMITMENT_COLUMNS.required)[number]

/** A commitment of the memorandum with its evidence, in all languages. */
export interface CommitmentRow {
  readonly code: string
  readonly topic: string
  readonly text: Words
  readonly indicators: readonly string[]
  readonly evidence: { readonly date: string; readonly text: Words; readonly url: string | null }[]
}

/** Commitments in the order of their first rows; further rows of one add evidence. */
export function readCommitments(
  sheet: Sheet<CommitmentColumn>,
  topics: ReadonlySet<string>,
  problems: Problem[],
): readonly CommitmentRow[] {
  const commitments = new Map<string, CommitmentRow>()
  for (const row of sheet.rows) {
    const reader = rowReader(sheet, row, problems)
    const code = reader.kebab('COMMITMENT')
    const topic = reader.text('TOPIC')
    if (!topics.has(topic)) reader.report('TOPIC', 'topics.csv has no such topic', 'correct it or add the topic there')
    const text = readWords<'TEXT'>(reader, 'TEXT')
    const indicators = reader.list('INDICATORS')
    for (const indicator of indicators) {
      if (!KEBAB.test(indicator)) reader.report('INDICATORS', `${indicator} is no code`, 'write it like pm25')
    }
    const first = commitments.get(code)
    if (first !== undefined && JSON.stringify(first.text) !== JSON.stringify(text)) {
      reader.report('COMMITMENT', 'its text differs from that of an earlier row', 'make both texts the same')
    }
    const commitment = first ?? { code, topic, text, indicators, evidence: [] }
    commitments.set(code, commitment)
    const evidence = readEvidence(reader)
    if (evidence !== null) commitment.evidence.push(evidence)
  }
  return [...commitments.values()]
}

function readEvidence(reader: RowReader<CommitmentColumn>): CommitmentRow['evidence'][number] | null {
  const text = readWords<'EVIDENCE'>(reader, 'EVIDENCE', true)
  const date = reader.text('EVIDENCE_DATE')
  const url = reader.text('EVIDENCE_URL')
  if (text.en === '' && date === '' && url === '') return null
  if (text.en === '') reader.report('EVIDENCE_EN', 'the evidence has no text', 'say what was published')
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) {
    reader.report('EVIDENCE_DATE', 'expected a year, a month or a day', 'write 2024, 2024-03 or 2024-12-17')
  }
  if (url !== '' && !/^https?:\/\/\S+$/.test(url)) {
    reader.report('EVIDENCE_URL', 'expected a web address', 'begin it with https://')
  }
  return { date, text, url: url === '' ? null : url }
}
