import { expect, test } from 'vitest'
import { resolveHref } from '#src/endpoint/resolveHref.ts'
import { ENDPOINT } from './documents.ts'

const base = `${ENDPOINT}releases/2026-11-22/catalogue.en.json`

test.each([
  ['beside the catalogue', 'a.json', `${ENDPOINT}releases/2026-11-22/a.json`],
  ['up, and still inside', '../../v1/a.json', `${ENDPOINT}v1/a.json`],
  ['written out', `${ENDPOINT}v1/a.json`, `${ENDPOINT}v1/a.json`],
  ['out of the folder', '../../../a.json', null],
  ['another host by two slashes', '//evil.test/egiz/data/a.json', null],
  ['another host by backslashes', '\\\\evil.test\\egiz\\data\\a.json', null],
  ['another host', 'https://evil.test/egiz/data/a.json', null],
  ['another port', 'http://site.test:81/egiz/data/a.json', null],
  ['another protocol', 'https://site.test/egiz/data/a.json', null],
  ['a script', 'javascript:alert(1)', null],
  ['data in the address', 'data:application/json,{}', null],
  ['a sibling with the same beginning', '../../../data-of-others/a.json', null],
  ['dots in code', '%2e%2e/%2e%2e/%2e%2e/a.json', null],
  ['slashes in code', '..%2f..%2f..%2fa.json', null],
  ['backslashes in code', '..%5c..%5ca.json', null],
  ['a password', 'http://a:b@site.test/egiz/data/a.json', null],
  ['a query', '../../v1/a.json?next=//evil.test', null],
  ['nothing', '', null],
  ['no address', 'http://[', null],
])('%s', (_reason, href, expected) => {
  expect(resolveHref(href, base, ENDPOINT)).toBe(expected)
})
