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
  function run(stored: () => string | null, search: string): Record<string, string> {
    const dataset: Record<string, string> = {}
    const document = { documentElement: { dataset }, querySelector: () => null }
    const page = { document, localStorage: { getItem: stored }, location: { search } }
    runInNewContext(HEAD_SCRIPT, page)
    return dataset
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
    expect(run(stored, search)).toEqual(expected)
  })

  test('is small, and its hash is its own', () => {
    expect(Buffer.byteLength(HEAD_SCRIPT)).toBeLessThanOrEqual(HEAD_SCRIPT_LIMIT)
    expect(HEAD_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}`)
  })
})
