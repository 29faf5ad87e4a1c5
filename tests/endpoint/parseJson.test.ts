import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '#src/endpoint/parseJson.ts'

const file = (body: string, contentType = 'application/json') => ({
  bytes: new TextEncoder().encode(body),
  announcedBytes: 90,
  contentType,
})

test('gives what the JSON holds, also behind a byte order mark', () => {
  expect(parseJson(file('\ufeff{"a":[1]}'), null)).toEqual({ ok: true, value: { a: [1] } })
})

test('valid JSON is data even where the server calls it a web page', () => {
  expect(parseJson(file('[]', 'text/html'), null)).toEqual({ ok: true, value: [] })
})

test.each([
  ['a page that says what it is', '<!DOCTYPE html><p>Sign in', 'application/json', 'web-page'],
  ['a page behind a comment', '\n<!-- proxy -->\n<html><p>', 'application/octet-stream', 'web-page'],
  ['a page known by its header alone', 'Sign in, please', 'text/html; charset=utf-8', 'web-page'],
  ['nothing at all', '', 'application/json', 'cut'],
  ['an end in a string', '{"a":"x\\"', 'application/json', 'cut'],
  ['an end after a comma', '{"a":[1,2],', 'application/json', 'cut'],
  ['a sentence', 'Service is being repaired', 'text/plain', 'not-json'],
  ['another format', '<?xml version="1.0"?><Error/>', 'application/xml', 'not-json'],
  ['whole, and wrong inside', '{"a":NaN}', 'application/json', 'not-json'],
  ['brackets that do not match', '{"a":[1}', 'application/json', 'not-json'],
])('%s', (_reason, body, contentType, kind) => {
  expect(parseJson(file(body, contentType), null)).toMatchObject({ ok: false, error: { kind } })
})

test('a cut body says how much of it arrived, by the catalogue before the header', () => {
  expect(parseJson(file('{"a"'), 100)).toMatchObject({ error: { expectedBytes: 100, receivedBytes: 4 } })
  expect(parseJson(file('{"a"'), null)).toMatchObject({ error: { expectedBytes: 90, receivedBytes: 4 } })
})

test('every beginning of a document is a cut document', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (document, end) => {
      const body = JSON.stringify(document)
      const part = body.slice(0, end % body.length)
      expect(parseJson(file(part), null)).toMatchObject({ ok: false, error: { kind: 'cut' } })
    }),
  )
})
