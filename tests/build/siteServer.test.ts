import { describe, expect, test } from 'vitest'
import { answerFor } from '#src/build/answerFor.ts'
import { developmentAnswer } from '#src/build/siteServer.ts'
import { temporaryFolder } from './temporaryFolder.ts'

describe('a static host', () => {
  const files = { 'site/index.html': '', 'site/kk/index.html': '', 'site/config.json': '{}', 'secret.txt': '' }

  test.each([
    ['the root is its index', '/', 'file'],
    ['a folder is its index', '/kk/?view=gap', 'file'],
    ['a file is itself', '/config.json', 'file'],
    ['a file is no folder', '/config.json/', 'not-found'],
    ['an unknown page is not there', '/kk/nope/', 'not-found'],
    ['a parent folder is out of reach', '/../secret.txt', 'not-found'],
    ['nor by an encoded parent', '/%2e%2e/secret.txt', 'not-found'],
    ['nor by an encoded slash', '/..%2fsecret.txt', 'not-found'],
    ['a damaged escape is not there', '/%E0%A4%A', 'not-found'],
    ['a null character is not there', '/kk%00/', 'not-found'],
  ])('%s: %s', (_reason, address, kind) => {
    expect(answerFor(`${temporaryFolder(files)}/site`, address).kind).toBe(kind)
  })

  test.each([
    ['the slash is added', '/kk', '/kk/'],
    ['the query is kept, with its question marks', '/kk?q=a?b&time=2010..2020', '/kk/?q=a?b&time=2010..2020'],
    ['a double slash names no other host', '//kk', '/kk/'],
    ['nor does a backslash', '/\\kk', '/kk/'],
  ])('%s', (_reason, address, location) => {
    expect(answerFor(`${temporaryFolder(files)}/site`, address)).toEqual({ kind: 'redirect', location })
  })
})

test.each([
  ['a page below a language is the index', '/kk/infant-mortality/?view=gap', { rewrite: '/index.html?view=gap' }],
  ['a page without its slash is redirected', '/ru/data?x=1', { redirect: '/ru/data/?x=1' }],
  ['a language without its slash is redirected', '/kk', { redirect: '/kk/' }],
  ['a file below a language is left to Vite', '/kk/data.json', null],
  ['sources are left to Vite', '/src/main.tsx', null],
  ['the root is left to Vite', '/?scenario=offline', null],
])('in development %s', (_reason, address, expected) => {
  expect(developmentAnswer(address)).toEqual(expected)
})
