import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { HEAD_SCRIPT, HEAD_SCRIPT_HASH, HEAD_SCRIPT_LIMIT } from '#src/build/headScript.ts'
import { contentSecurityPolicy, inlineHash, metaSecurityPolicy } from '#src/build/contentSecurityPolicy.ts'

const sources = { connect: ['https://stat.example'], headScriptHash: HEAD_SCRIPT_HASH }

const directivesOf = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')] as const
    }),
  )

const sent = directivesOf(contentSecurityPolicy(sources))
const carried = directivesOf(metaSecurityPolicy(sources, 'sha256-style='))

describe('the policies of the server and of the page', () => {
  test.each([
    ['style attributes in the HTML are refused', 'style-src-attr', "'none'"],
    ['an exported picture is a blob', 'img-src', "'self' blob:"],
    ['fonts come from the site', 'font-src', "'self'"],
    ['data come from the site or the operator’s endpoint', 'connect-src', "'self' https://stat.example"],
    ['no base element can move the addresses', 'base-uri', "'none'"],
    ['no form leaves the page', 'form-action', "'none'"],
    ['text never becomes script', 'require-trusted-types-for', "'script'"],
    ['nor through a policy of its own', 'trusted-types', "'none'"],
    ['one inline script is allowed, by its hash', 'script-src', `'self' '${HEAD_SCRIPT_HASH}'`],
  ])('%s', (_reason, directive, value) => {
    expect(sent.get(directive)).toBe(value)
    expect(carried.get(directive)).toBe(value)
  })

  test('hold no unsafe keyword, no data: and no wildcard', () => {
    for (const policy of [contentSecurityPolicy(sources), metaSecurityPolicy(sources, 'sha256-style=')]) {
      expect(policy).not.toMatch(/unsafe|data:|\*|https:(?!\/\/stat\.example)/)
    }
  })
})

describe('the policy of the page', () => {
  test('allows nothing that it does not name, and one inline style, by its hash', () => {
    expect(carried.get('default-src')).toBe("'none'")
    expect(carried.get('style-src')).toBe("'self' 'sha256-style='")
  })

  test('of a page that carries no style allows none within it', () => {
    expect(directivesOf(metaSecurityPolicy(sources, null)).get('style-src')).toBe("'self'")
  })

  test('says nothing that browsers ignore in a meta tag', () => {
    expect(carried.has('frame-ancestors')).toBe(false)
  })
})

describe('the policy of the server', () => {
  test('lets no page frame the site', () => {
    expect(sent.get('frame-ancestors')).toBe("'none'")
  })

  test('leaves style elements to the page, whose hash changes with a build', () => {
    for (const name of ['default-src', 'style-src', 'style-src-elem']) expect(sent.has(name), name).toBe(false)
  })

  test.each(['frame', 'manifest', 'media', 'object'])('refuses what default-src would: %s', (kind) => {
    expect(sent.get(`${kind}-src`)).toBe("'none'")
  })
})

test('the hash of an inline text is that of what stands between the tags (known answer of sha256 for "alert(1)")', () => {
  expect(inlineHash('alert(1)')).toBe('sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=')
})

describe('the head script', () => {
  /** Runs the script as a page would, with what it can see given to it. */
  function run(
    stored: () => string | null,
    search: string,
    dataset: Record<string, string> = {},
    languages?: string[],
    opened: 'navigate' | 'reload' | 'back_forward' = 'reload',
    connection?: { readonly rtt?: number; readonly saveData?: boolean },
  ) {
    const gone: string[] = []
    const linked: Record<string, string>[] = []
    const waiting: (() => void)[] = []
    const painted: (() => void)[] = []
    const topics = [100, 799, 801].map((top) => ({ dataset: {}, getBoundingClientRect: () => ({ top }) }))
    runInNewContext(HEAD_SCRIPT, {
      document: {
        documentElement: { dataset },
        querySelector: () => null,
        querySelectorAll: (selector: string) => (selector === '.topic' ? topics : []),
        createElement: (tag: string) => ({ tag }),
        head: { append: (link: Record<string, string>) => linked.push(link) },
      },
      innerHeight: 800,
      localStorage: { getItem: stored },
      location: { search, replace: (href: string) => gone.push(href) },
      navigator: { languages, connection },
      PerformanceObserver: class {
        readonly see: () => void
        constructor(see: () => void) {
          this.see = see
        }
        observe({ type }: { type: string }) {
          if (type === 'paint') painted.push(this.see)
        }
      },
      performance: { getEntriesByType: (type: string) => (type === 'navigation' ? [{ type: opened }] : []) },
      setTimeout: (act: () => void) => waiting.push(act),
    })
    return { dataset, gone, linked, waiting, painted, topics }
  }

  test.each([
    ['a dark choice is kept', () => 'dark', '', { theme: 'dark' }],
    ['a light choice is kept', () => 'light', '', { theme: 'light' }],
    ['no choice leaves the theme to the system', () => null, '', {}],
    ['a stored value that is no theme is ignored', () => '"><script>', '', {}],
    ['a question in the address is marked', () => null, '?view=gap', { question: '' }],
    ['an empty question is none', () => null, '?', {}],
    [
      'blocked storage throws and the rest still runs',
      () => {
        throw new Error('SecurityError')
      },
      '?view=gap',
      { question: '' },
    ],
  ])('%s', (_reason, stored, search, expected) => {
    expect(run(stored, search).dataset).toEqual(expected)
  })

  test.each([
    ['navigate', { sparing: 'first' }, [{}, {}, { away: '' }]],
    ['reload', {}, [{}, {}, {}]],
    ['back_forward', {}, [{}, {}, {}]],
  ] as const)('only a page that is opened anew spares what is out of sight at its first paint, and marks it then: %s', (opened, first, marked) => {
    const { dataset, painted, topics } = run(() => null, '', {}, undefined, opened)
    expect(dataset).toEqual(first)
    for (const see of painted) see()
    expect(dataset).toEqual({})
    expect(topics.map((topic) => topic.dataset)).toEqual(marked)
  })

  test('a page that is drawn whole before the first paint is told of stays so', () => {
    const { dataset, painted } = run(() => null, '', {}, undefined, 'navigate')
    delete dataset['sparing']
    for (const see of painted) see()
    expect(dataset).toEqual({})
  })

  test('a question that nobody answers hides the page for a few seconds only', () => {
    const { dataset, waiting } = run(() => null, '?view=gap')
    for (const act of waiting) act()
    expect(dataset).toEqual({})
  })

  test.each([
    ['the first language that the site speaks', ['de-DE', 'ru-KZ', 'kk'], 'ru/?view=gap'],
    ['Kazakh for a reader of none of them', ['de-DE'], 'kk/?view=gap'],
    ['Kazakh where the browser tells nothing', undefined, 'kk/?view=gap'],
  ])('at the root it goes to %s', (_reason, languages, target) => {
    expect(run(() => null, '?view=gap', { languages: 'kk ru en' }, languages).gone).toEqual([target])
  })

  test('a page of the site stays where it is', () => {
    expect(run(() => null, '', { root: '../' }, ['ru']).gone).toEqual([])
  })

  const FONTS = { root: '../', fonts: 'assets/a.woff2 assets/b.woff2' }

  test.each([
    ['on a fast line', { rtt: 50, saveData: false }],
    ['on a line that the browser does not know', { rtt: 0 }],
    ['in a browser that tells nothing of its line', undefined],
  ])('asks for the fonts of the page %s', (_reason, connection) => {
    const { dataset, linked } = run(() => null, '', { ...FONTS }, undefined, 'reload', connection)
    expect(dataset).toEqual(FONTS)
    expect(linked).toEqual(
      ['../assets/a.woff2', '../assets/b.woff2'].map((href) => ({ tag: 'link', rel: 'preload', as: 'font', crossOrigin: '', href })),
    )
  })

  test.each([
    ['on a slow line', { rtt: 150, saveData: false }],
    ['for a reader who asks for less data', { rtt: 50, saveData: true }],
  ])('asks for no font %s, and says so to the styles', (_reason, connection) => {
    const { dataset, linked } = run(() => null, '', { ...FONTS }, undefined, 'reload', connection)
    expect(dataset).toEqual({ ...FONTS, line: 'slow' })
    expect(linked).toEqual([])
  })

  test('is small, and its hash is its own', () => {
    expect(Buffer.byteLength(HEAD_SCRIPT)).toBeLessThanOrEqual(HEAD_SCRIPT_LIMIT)
    expect(HEAD_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}`)
  })
})
