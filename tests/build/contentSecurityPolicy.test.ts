import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { HEAD_SCRIPT, HEAD_SCRIPT_HASH, HEAD_SCRIPT_LIMIT } from '#src/build/headScript.ts'
import { contentSecurityPolicy, metaSecurityPolicy, scriptHash } from '#src/build/contentSecurityPolicy.ts'

const sources = { connect: ['https://stat.example'], headScriptHash: HEAD_SCRIPT_HASH }
const policy = new Map(
  contentSecurityPolicy(sources)
    .split('; ')
    .map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')] as const
    }),
)

describe('the policy', () => {
  test.each([
    ['nothing is allowed that is not named', 'default-src', "'none'"],
    ['styles come from files', 'style-src', "'self'"],
    ['style attributes in the HTML are refused', 'style-src-attr', "'none'"],
    ['an exported picture is a blob', 'img-src', "'self' blob:"],
    ['data come from the site or the operator’s endpoint', 'connect-src', "'self' https://stat.example"],
    ['no base element can move the addresses', 'base-uri', "'none'"],
    ['no form leaves the page', 'form-action', "'none'"],
    ['no page can frame the site', 'frame-ancestors', "'none'"],
    ['text never becomes script', 'require-trusted-types-for', "'script'"],
    ['nor through a policy of its own', 'trusted-types', "'none'"],
  ])('%s', (_reason, directive, value) => {
    expect(policy.get(directive)).toBe(value)
  })

  test('allows one inline script, by its hash', () => {
    expect(policy.get('script-src')).toBe(`'self' '${HEAD_SCRIPT_HASH}'`)
  })

  test('holds no unsafe keyword, no data: and no wildcard', () => {
    expect(contentSecurityPolicy(sources)).not.toMatch(/unsafe|data:|\*|https:(?!\/\/stat\.example)/)
  })

  test('in a meta tag leaves out only what browsers ignore there', () => {
    expect(metaSecurityPolicy(sources)).toBe(contentSecurityPolicy(sources).replace("frame-ancestors 'none'; ", ''))
  })
})

test('a script hash is that of the text between the tags (known answer of sha256 for "alert(1)")', () => {
  expect(scriptHash('alert(1)')).toBe('sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=')
})

describe('the head script', () => {
  /** Runs the script as a page would, with what it can see given to it. */
  function run(
    stored: () => string | null,
    search: string,
    dataset: Record<string, string> = {},
    languages?: string[],
    opened: 'navigate' | 'reload' | 'back_forward' = 'reload',
  ) {
    const gone: string[] = []
    const waiting: (() => void)[] = []
    runInNewContext(HEAD_SCRIPT, {
      document: { documentElement: { dataset }, querySelector: () => null },
      localStorage: { getItem: stored },
      location: { search, replace: (href: string) => gone.push(href) },
      navigator: { languages },
      performance: { getEntriesByType: (type: string) => (type === 'navigation' ? [{ type: opened }] : []) },
      setTimeout: (act: () => void) => waiting.push(act),
    })
    return { dataset, gone, waiting }
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
    ['navigate', { sparing: 'all' }],
    ['reload', {}],
    ['back_forward', {}],
  ] as const)('only a page that is opened anew spares what is out of sight: %s', (opened, expected) => {
    expect(run(() => null, '', {}, undefined, opened).dataset).toEqual(expected)
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

  test('is small, and its hash is its own', () => {
    expect(Buffer.byteLength(HEAD_SCRIPT)).toBeLessThanOrEqual(HEAD_SCRIPT_LIMIT)
    expect(HEAD_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}`)
  })
})
