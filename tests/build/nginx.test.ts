import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { IMMUTABLE, REVALIDATE } from '#src/build/cacheControl.ts'
import { nginxConfig } from '#src/build/nginxConfig.ts'
import { HEAD_SCRIPT_HASH } from '#src/build/headScript.ts'
import { securityHeaders } from '#src/build/contentSecurityPolicy.ts'
import { freePort } from '#tests/browser/support/freePort.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const policy = { connect: [], headScriptHash: HEAD_SCRIPT_HASH }

const INSTALLED = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'nginx'))
  .filter((path) => existsSync(path))
  .slice(0, 1)

/** The printed server with its port and folder set, inside the least that nginx needs around it. */
function wholeConfig(folder: string, port: number): string {
  const server = nginxConfig(policy)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/egiz;', `root ${folder}/site;`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  const types = 'types { text/html html; text/javascript js; application/json json; }'
  return [
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;`,
    `events {} http { access_log off; ${types} ${temporary}`,
    server,
    '}',
  ].join('\n')
}

async function startNginx(program: string): Promise<string> {
  const port = await freePort()
  const folder = temporaryFolder({
    'site/kk/index.html': '<p>kk</p>',
    'site/404.html': '<p>nothing here</p>',
    'site/assets/index-1a2b.js': 'export {}',
    'site/data/catalogue.kk.json': '{}',
    'site/data/v1/births.0123456789ab.json': '{}',
    'site/data/releases/2020-12-19/catalogue.kk.json': '{}',
    'site/data/services/waiting-times/catalogue.kk.json': '{}',
    'site/data/services/waiting-times/2026-11-22/catalogue.kk.json': '{}',
  })
  writeFileSync(join(folder, 'site/assets/index-1a2b.js.gz'), gzipSync('export {}'))
  mkdirSync(join(folder, 'logs'))
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, wholeConfig(folder, port))
  const options = ['-p', folder, '-c', config, '-e', join(folder, 'error.log')]
  const check = spawnSync(program, [...options, '-t'], { encoding: 'utf8' })
  expect(check.stderr).toContain('test is successful')
  const server = spawn(program, options, { stdio: 'ignore' })
  onTestFinished(() => void server.kill())
  const origin = `http://127.0.0.1:${port}`
  await expect.poll(() => fetch(origin).then(() => true, () => false), { timeout: 5000 }).toBe(true)
  return origin
}

test('the nginx file has a balanced pair of braces for each block', () => {
  const printed = nginxConfig(policy)
  expect(printed.match(/\{/g)?.length).toBe(3)
  expect(printed.match(/\}/g)?.length).toBe(3)
})

// Declared once for each nginx found here; where there is none, deployFiles.test.ts alone holds the file to the policy.
test.each(INSTALLED)('the installed %s answers with the policy, the caching and the redirects of the site', async (program) => {
  const origin = await startNginx(program)

  const page = await fetch(`${origin}/kk/`)
  expect(page.status).toBe(200)
  for (const [name, value] of securityHeaders(policy)) expect(page.headers.get(name)).toBe(value)
  expect(page.headers.get('Cache-Control')).toBe(REVALIDATE)
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('Access-Control-Allow-Origin')).toBeNull()

  const bare = await fetch(`${origin}/kk?view=gap&cities=astana~almaty`, { redirect: 'manual' })
  expect(bare.status).toBe(301)
  expect(bare.headers.get('Location')).toBe('/kk/?view=gap&cities=astana~almaty')

  const nothing = await fetch(`${origin}/kk/nope/`)
  expect(nothing.status).toBe(404)
  expect(await nothing.text()).toBe('<p>nothing here</p>')
  for (const [name, value] of securityHeaders(policy)) expect(nothing.headers.get(name)).toBe(value)

  const script = await fetch(`${origin}/assets/index-1a2b.js`, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(script.headers.get('Content-Encoding')).toBe('gzip')
  expect(script.headers.get('Cache-Control')).toBe(IMMUTABLE)

  const dataset = await fetch(`${origin}/data/v1/births.0123456789ab.json`)
  expect(dataset.headers.get('Cache-Control')).toBe(IMMUTABLE)
  expect(dataset.headers.get('Access-Control-Allow-Origin')).toBe('*')

  for (const path of ['releases/2020-12-19', 'services/waiting-times/2026-11-22']) {
    const pinned = await fetch(`${origin}/data/${path}/catalogue.kk.json`)
    expect(pinned.headers.get('Cache-Control')).toBe(IMMUTABLE)
  }
  for (const path of ['', 'services/waiting-times/']) {
    const catalogue = await fetch(`${origin}/data/${path}catalogue.kk.json`)
    expect(catalogue.headers.get('Cache-Control')).toBe(REVALIDATE)
  }
})
