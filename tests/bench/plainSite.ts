import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { Sheets } from '#src/publish/readSheets.ts'
import { drawnCards } from './plain/drawCard.ts'
import type { PlainCard, PlainData, Values } from './plain/PlainCard.ts'

/** `floor` draws its own SVG and is prerendered; `uplot` draws when its script has come. */
export type PlainKind = 'floor' | 'uplot'

const CITIES = ['KZNS', 'KZSHY'] as const
const COUNTRY = 'KZ'

const STYLE = `body{margin:0;font:16px/1.5 Arial,sans-serif;color:#14181f;background:#f5f6f8}main{max-width:1200px;margin:auto;padding:24px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(330px,1fr));gap:16px}.card{background:#fff;border:1px solid #d9dde3;border-radius:10px;padding:16px}
h3{margin:0;font-size:17px}p{margin:0}.unit,.source{color:#555;font-size:13px}.headlines,.twin{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:8px}
.panel{position:relative;padding-left:34px}.panel-ticks{position:absolute;inset:0 auto 20px 0;display:flex;flex-direction:column;justify-content:space-between;font-size:11px}
.panel-plot{display:block;width:100%;height:90px;overflow:visible}.panel-plot path{fill:none;vector-effect:non-scaling-stroke}.grid{stroke:#e4e7eb}.ghost{stroke:#b6bcc4}
.reference{stroke:#666;stroke-dasharray:2 3}.own{stroke-width:2}.first .own{stroke:#0b62a8}.second .own{stroke:#b4500f}.panel-span{display:flex;justify-content:space-between;font-size:11px}`

/** The figures of the newest release as the pages to compare with hold them, in Kazakh as our overview is. */
export function plainData(sheets: Sheets): PlainData {
  const rows = (sheets.releases.at(-1)?.rows ?? []).filter(({ sex, period }) => sex === '_T' && /^\d{4}$/.test(period))
  const years = [...new Set(rows.map(({ period }) => Number(period)))].toSorted((left, right) => left - right)
  const cards = sheets.indicators.map((indicator): PlainCard => {
    const own = rows.filter((row) => row.indicator === indicator.code)
    const valuesOf = (area: string): Values =>
      years.map((year) => own.find((row) => row.area === area && Number(row.period) === year)?.value?.value ?? null)
    return {
      code: indicator.code,
      name: indicator.name.kk,
      unit: indicator.unit.kk,
      body: indicator.body.kk,
      decimals: indicator.decimals,
      cities: [valuesOf(CITIES[0]), valuesOf(CITIES[1])],
      country: indicator.method === 'count' ? years.map(() => null) : valuesOf(COUNTRY),
    }
  })
  const nameOf = (code: string) => sheets.areas.find((area) => area.code === code)?.name.kk ?? code
  return { years, cities: [nameOf(CITIES[0]), nameOf(CITIES[1])], cards }
}

/** Builds a page to compare with: one HTML with its style and figures, one script, what its library needs. */
export async function buildPlainSite(kind: PlainKind, data: PlainData, folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: `tests/bench/plain/${kind}.ts`, output: { entryFileNames: 'assets/[name]-[hash].js' } },
    },
  })
  if (!('output' in built)) throw new Error(`${kind}: expected one output`)
  const tags = built.output.map(({ fileName }) =>
    fileName.endsWith('.css')
      ? `<link rel="stylesheet" href="${fileName}">`
      : `<script type="module" src="${fileName}"></script>`,
  )
  const cards = kind === 'floor' ? drawnCards(data, { from: 0, swapped: false }) : ''
  const options = data.years.map((year) => `<option value="${year}">${year}</option>`).join('')
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${kind}</title>` +
      `<style>${STYLE}</style>${tags.join('')}</head><body><main><h1>${data.cities.join(', ')}</h1>` +
      `<fieldset class="period"><select>${options}</select></fieldset><button class="swap">⇄</button>` +
      `<div class="cards" id="cards">${cards}</div></main><script type="application/json" id="data">${json}</script></body></html>`,
  )
}
