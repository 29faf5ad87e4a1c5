import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caddyfile } from '#src/build/caddyfile.ts'
import { securityHeaders } from '#src/build/contentSecurityPolicy.ts'
import { nginxConfig } from '#src/build/nginxConfig.ts'
import { siteSettings } from '#src/build/siteSettings.ts'
import { staticHostHeaders } from '#src/build/staticHostHeaders.ts'

const deployFolder = join(import.meta.dirname, '../../deploy')
const { policy } = siteSettings(join(import.meta.dirname, '../../public'))

// `npm run deploy:headers` runs this file with --update, which writes what differs.
const FILES = [
  ['nginx.conf', nginxConfig(policy)],
  ['Caddyfile', caddyfile(policy)],
  ['_headers', staticHostHeaders(policy)],
] as const

test.each(FILES)('deploy/%s is what the one policy prints (else: npm run deploy:headers)', async (name, printed) => {
  await expect(printed).toMatchFileSnapshot(join(deployFolder, name))
})

test.each(FILES)('deploy/%s names every security header with its value', (_name, printed) => {
  for (const [header, value] of securityHeaders(policy)) {
    expect(printed.split('\n').filter((line) => line.includes(header) && line.includes(value))).toHaveLength(1)
  }
})

test('an endpoint of its own is allowed in every file, and only there', () => {
  const elsewhere = { ...policy, connect: ['https://stat.example'] }
  for (const printed of [nginxConfig(elsewhere), caddyfile(elsewhere), staticHostHeaders(elsewhere)]) {
    expect(printed.match(/https:\/\/stat\.example/g)).toHaveLength(1)
    expect(printed).toContain("connect-src 'self' https://stat.example;")
  }
})

test('no file asks for https, which an intranet may not have', () => {
  for (const [, printed] of FILES) expect(printed).not.toMatch(/Strict-Transport-Security|upgrade-insecure-requests/)
})
