import type { Page } from '@playwright/test'

export interface ReadCell {
  /** What stands for the value or for its absence, without notes and asides. */
  readonly text: string
  readonly missing: string | null
  /** Counts and flags under the value. */
  readonly asides: readonly string[]
  /** Numbers of the notes. */
  readonly notes: readonly string[]
}

export interface ReadTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly period: string; readonly cells: readonly ReadCell[] }[]
}

/** The table of figures of an indicator's page, as a reader sees it. */
export async function readFigures(page: Page): Promise<ReadTable> {
  const figures = page.locator('table:not(.differences)')
  await figures.first().waitFor()
  return figures.evaluate((table): ReadTable => {
    const textOf = (element: Element | null): string => element?.textContent?.trim() ?? ''
    const textsIn = (element: Element, selector: string) => [...element.querySelectorAll(selector)].map(textOf)
    const readCell = (cell: Element): ReadCell => {
      const notes = textsIn(cell, 'sup')
      const missing = cell.getAttribute('data-missing')
      const whole = [...cell.childNodes].filter((node) => node.nodeName !== 'SUP').map((node) => node.textContent ?? '')
      const text = missing === null ? textOf(cell.querySelector('.number')) : whole.join('').trim()
      return { text, missing, asides: textsIn(cell, '.aside'), notes }
    }
    return {
      columns: textsIn(table, 'thead th[scope=col]').slice(1),
      rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
        period: textOf(row.querySelector('th[scope=row]')),
        cells: [...row.querySelectorAll('td')].map(readCell),
      })),
    }
  })
}

/** The cell of a period and a place; throws where there is none. */
export function cellAt(table: ReadTable, period: string, place: string): ReadCell {
  const cell = table.rows.find((row) => row.period === period)?.cells[table.columns.indexOf(place)]
  if (cell === undefined) throw new Error(`table: expected a cell of ${place} in ${period}, found none`)
  return cell
}

/** The number that a text of the site stands for, read as a reader of that language would. */
export function numberIn(text: string, lang: 'kk' | 'ru' | 'en'): number {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-')
  const plain = lang === 'en' ? bare.replaceAll(',', '') : bare.replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
