import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withStyle } from '#src/build/withStyle.ts'

const sources = { connect: [], headScriptHash: 'sha256-script=' }
const PAGE = `<html>
  <head>
    <meta charset="utf-8">
    <link rel="stylesheet" crossorigin href="../assets/start-1a2b.css">
  </head>`

const styled = (source: string) => withStyle(PAGE, '../', { fileName: 'assets/start-1a2b.css', source }, sources)

describe('a page with its style', () => {
  test('names the file that the style comes from, and asks for none', () => {
    expect(styled('p{color:red}')).toContain('<style data-file="../assets/start-1a2b.css">p{color:red}</style>')
    expect(styled('p{color:red}')).not.toContain('<link')
  })

  test('allows this style by its hash, after the encoding and before all else', () => {
    const hash = createHash('sha256').update('p{color:red}').digest('base64')
    expect(styled('p{color:red}')).toMatch(/<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/)
    expect(styled('p{color:red}')).toContain(`style-src &#39;self&#39; &#39;sha256-${hash}&#39;;`)
    expect(styled('p{color:red}').match(/charset/g)).toHaveLength(1)
  })

  test.each([
    ['beside the style sheet', 'url(a.woff2)', 'url(../assets/a.woff2)'],
    ['so written', 'url(./a.woff2)', 'url(../assets/a.woff2)'],
    ['in quotes', 'url("a.woff2")', 'url("../assets/a.woff2")'],
    ['above it', "url('../favicon.svg')", "url('../assets/../favicon.svg')"],
    ['a part of the page', 'url(#mark)', 'url(#mark)'],
    ['a part of the page in quotes', 'url("#mark")', 'url("#mark")'],
    ['from the root of the host', 'url(/a.svg)', 'url(/a.svg)'],
    ['of a scheme', 'url(blob:x)', 'url(blob:x)'],
  ])('finds from its own depth what its style names: %s', (_reason, written, expected) => {
    expect(styled(`p{background:${written}}`)).toContain(`p{background:${expected}}`)
  })
})
