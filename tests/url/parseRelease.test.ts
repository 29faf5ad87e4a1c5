import { expect, test } from 'vitest'
import type { Notice } from '#src/url/notice.ts'
import { parseRelease } from '#src/url/parseRelease.ts'

const unknownRelease = (given: string): Notice => ({ kind: 'unknown-release', given })

type Row = readonly [reason: string, search: string, release: string | null, notices: readonly Notice[]]

const rows: readonly Row[] = [
  ['none is pinned', '?view=gap', null, []],
  ['a day', '?release=2020-12-19', '2020-12-19', []],
  ['the second of a day', '?release=2026-11-22b', '2026-11-22b', []],
  ['upper case and a full stop', '?release=2026-11-22B.', '2026-11-22b', []],
  ['the first of a day has no letter', '?release=2026-11-22a', null, [unknownRelease('2026-11-22a')]],
  ['a year', '?release=2026', null, [unknownRelease('2026')]],
  ['a path', '?release=../2020-12-19', null, [unknownRelease('../2020-12-19')]],
  ['an encoded path', '?release=%252e%252e%252f', null, [unknownRelease('../')]],
  ['another host', '?release=//host/2020-12-19', null, [unknownRelease('//host/2020-12-19')]],
  ['a line after the day', '?release=2020-12-19%0Ax', null, [unknownRelease('2020-12-19 x')]],
  ['two of them', '?release=2020-12-19&release=x', '2020-12-19', [{ kind: 'repeated-parameter', name: 'release' }]],
  ['a value that got lost', '?release=', null, [{ kind: 'empty-parameter', name: 'release' }]],
  ['other damage is the question’s', '?colour=red&release=2020-12-19', '2020-12-19', []],
]

test.each(rows)('a release is pinned or refused: %s', (_reason, search, release, notices) => {
  expect(parseRelease(search)).toEqual({ release, notices })
})
