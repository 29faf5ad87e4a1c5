import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheControl, IMMUTABLE, REVALIDATE } from '#src/build/cacheControl.ts'
import { caddyfile } from '#src/build/caddyfile.ts'
import { nginxConfig } from '#src/build/nginxConfig.ts'
import { staticHostHeaders } from '#src/build/staticHostHeaders.ts'

const policy = { connect: [], headScriptHash: '' }

/** What is fixed at publishing: by the hash in its name, or by the release whose folder it lies in. */
const FIXED = /\.[0-9a-f]{12}\.json$|\/\d{4}-\d{2}-\d{2}[a-z]?\//

const published = readdirSync(join(import.meta.dirname, '../../public/data'), { recursive: true, encoding: 'utf8' })
  .map((name) => `/data/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.json'))

const isMatch = (pattern: RegExp) => (path: string) => pattern.test(path)

/** As nginx reads the maps of its file. */
function nginxKeeps(path: string): boolean {
  const patterns = [...nginxConfig(policy).matchAll(/~(\S+) "[^"]*immutable";/g)].flatMap(([, pattern]) => pattern ?? [])
  return patterns.some((pattern) => new RegExp(pattern).test(path))
}

/** As Caddy reads a path: one star at the end is all that begins so, and stars within it are one name each. */
function caddyKeeps(path: string): boolean {
  const [, patterns = ''] = /@immutable path (.*)/.exec(caddyfile(policy)) ?? []
  return patterns.split(' ').some((pattern) => {
    if (pattern.indexOf('*') === pattern.length - 1) return path.startsWith(pattern.slice(0, -1))
    return isMatch(new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`))(path)
  })
}

/** As static hosts read theirs: a star is anything, a placeholder is one name. */
function staticHostKeeps(path: string): boolean {
  const rules = [...staticHostHeaders(policy).matchAll(/^(\/\S*)\n {2}Cache-Control: .*immutable/gm)].flatMap(([, rule]) => rule ?? [])
  return rules.some((rule) => isMatch(new RegExp(`^${rule.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`))(path))
}

const HOSTS = [
  ['npm start', (path: string) => cacheControl(path) === IMMUTABLE],
  ['nginx', nginxKeeps],
  ['Caddy', caddyKeeps],
  ['a static host', staticHostKeeps],
] as const

test.each(HOSTS)('%s lets browsers keep every published file that is fixed, and no other', (_name, keeps) => {
  expect(published.filter((path) => FIXED.test(path)).length).toBeGreaterThan(100)
  expect(published.filter((path) => keeps(path) !== FIXED.test(path))).toEqual([])
})

test.each(HOSTS)('%s keeps the catalogue of a release of services, and asks again for the newest one and for the list', (_name, keeps) => {
  const folder = '/data/services/waiting-times/'
  expect(keeps(`${folder}2026-11-22b/catalogue.kk.json`)).toBe(true)
  expect([`${folder}catalogue.kk.json`, `${folder}releases.json`, '/data/releases.json', '/kk/', '/config.json'].filter(keeps)).toEqual([])
})

test('what is not kept is asked for again', () => {
  expect(cacheControl('/data/services/waiting-times/releases.json')).toBe(REVALIDATE)
})
