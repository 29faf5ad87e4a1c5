import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createServer } from 'vite'
import { HEAD_SCRIPT } from '#src/build/headScript.ts'

test('the development server answers each page with the index, its head script and its way to the root', async () => {
  const server = await createServer({
    root: join(import.meta.dirname, '../..'),
    logLevel: 'silent',
    server: { port: 0, host: 'localhost', hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const origin = server.resolvedUrls?.local[0] ?? ''

  const page = await fetch(`${origin}kk/infant-mortality/?view=gap`)
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain('data-root="../../"')
  expect(html).toContain(`<script>${HEAD_SCRIPT}</script>`)
  expect(html).toContain('src="/src/main.tsx"')

  const bare = await fetch(`${origin}kk/infant-mortality?view=gap`, { redirect: 'manual' })
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/kk/infant-mortality/?view=gap'])

  expect(await (await fetch(origin)).text()).toContain('data-root="./"')
})
