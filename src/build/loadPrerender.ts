import { join } from 'node:path'
import { runnerImport } from 'vite'

type Prerender = typeof import('#src/app/prerender.tsx')

/** The application as Node can run it, to draw pages while they are built; no server is started. */
export async function loadPrerender(root: string): Promise<Prerender> {
  const { module } = await runnerImport<Prerender>(join(root, 'src/app/prerender.tsx'), {
    root,
    mode: 'production',
    logLevel: 'error',
  })
  return module
}
