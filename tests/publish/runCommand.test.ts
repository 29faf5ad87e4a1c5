import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '#src/publish/runCommand.ts'
import { readRecord } from '#src/publish/folders.ts'
import type { Change } from './sheetFiles.ts'
import { OBSERVATIONS, sheetFiles, textOf } from './sheetFiles.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function writeSheets(...changes: readonly Change[]): Promise<void> {
  for (const [name, bytes] of sheetFiles(...changes)) await writeSheet(name, bytes)
}

async function writeSheet(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, 'data', name)), { recursive: true })
  await writeFile(join(folder, 'data', name), content)
}

async function run(command: string | undefined): Promise<{ code: number; output: string }> {
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const code = await runCommand(command, { sheets: join(folder, 'data'), published: join(folder, 'public/data'), print })
  return { code, output: lines.join('\n') }
}

function published() {
  return readRecord(join(folder, 'public/data'))
}

/** Files of both records that are not the same in both; releases.json and the newest catalogues may change. */
function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path)
}

const POINTERS = ['catalogue.en.json', 'catalogue.kk.json', 'catalogue.ru.json', 'releases.json']

test('check writes nothing, publish writes the release and leaves no temporary folder', async () => {
  await writeSheets()
  expect((await run('check')).code).toBe(0)
  expect((await published()).size).toBe(0)
  expect((await run('publish')).code).toBe(0)
  expect((await readdir(join(folder, 'public'))).toSorted()).toEqual(['data'])
  // Three datasets, the overview, three lists of commitments, three catalogues, three newest catalogues, the list.
  expect((await published()).size).toBe(14)
})

test('publishing again changes no byte and touches no file', async () => {
  await writeSheets()
  await run('publish')
  const before = await published()
  const times = await Promise.all([...before.keys()].map((path) => stat(join(folder, 'public/data', path))))
  const { code, output } = await run('publish')
  expect(code).toBe(0)
  expect(output).toContain('Nothing to publish')
  expect(await published()).toEqual(before)
  const later = await Promise.all([...before.keys()].map((path) => stat(join(folder, 'public/data', path))))
  expect(later.map(({ mtimeMs }) => mtimeMs)).toEqual(times.map(({ mtimeMs }) => mtimeMs))
})

test('any error publishes nothing and ends with code 1', async () => {
  await writeSheets([OBSERVATIONS, 5, 'OBS_VALUE', '4,6a'])
  const { code, output } = await run('publish')
  expect(code).toBe(1)
  expect(output).toContain('1 problem; nothing was published.')
  expect(output).toContain('observations/2020-01-01.csv, row 5, column OBS_VALUE: got "4,6a"')
  expect(await readdir(folder)).toEqual(['data'])
})

test('an error in a second release leaves the first as it is', async () => {
  await writeSheets()
  await run('publish')
  const before = await published()
  await writeSheet('observations/2021-01-01.csv', textOf(OBSERVATIONS).replace('KZNS', 'KZXX'))
  expect((await run('publish')).code).toBe(1)
  expect(await published()).toEqual(before)
})

describe('a second release', () => {
  beforeEach(async () => {
    await writeSheets()
    await run('publish')
    await writeSheet('observations/2021-01-01.csv', textOf(OBSERVATIONS).replace('120.5', '121'))
  })

  test('leaves every file of the first as it was, but what points at the newest', async () => {
    const before = await published()
    expect((await run('publish')).code).toBe(0)
    expect(changedFiles(before, await published()).toSorted()).toEqual(POINTERS)
  })

  test('shares the dataset that has not changed, which still names the release in which it first stood', async () => {
    await run('publish')
    const after = await published()
    const datasets = [...after].filter(([path]) => /^v1\/(deaths|passengers)\./.test(path))
    expect(datasets.map(([path]) => path.replace(/\..*/, ''))).toEqual(['v1/deaths', 'v1/passengers', 'v1/passengers'])
    const deaths: unknown = JSON.parse(datasets[0]?.[1] ?? '')
    expect(deaths).toMatchObject({
      updated: '2020-01-01T00:00:00Z',
      extension: { indicators: { release: { id: '2020-01-01' } } },
    })
  })

  test('says what it changed', async () => {
    await run('publish')
    const releases: unknown = JSON.parse((await published()).get('releases.json') ?? '')
    expect(releases).toMatchObject({
      releases: [
        {
          id: '2021-01-01',
          revises: '2020-01-01',
          changes: { added: 0, revised: 0, reprinted: 1, removed: 0, indicatorsAdded: [] },
        },
        { id: '2020-01-01', revises: null, changes: null },
      ],
    })
  })

  test('published in one run with the first gives the same bytes', async () => {
    await run('publish')
    const apart = await published()
    await rm(join(folder, 'public'), { recursive: true })
    await run('publish')
    expect(await published()).toEqual(apart)
  })
})

describe('what is published cannot be changed', () => {
  beforeEach(async () => {
    await writeSheets()
    await run('publish')
  })

  test('a changed sheet of a published release is refused with a way out', async () => {
    await writeSheets([OBSERVATIONS, 5, 'OBS_VALUE', '120.6'])
    const { code, output } = await run('publish')
    expect(code).toBe(1)
    expect(output).toContain('save it as a new release file')
  })

  test('a sheet saved again with other line ends and a byte order mark is the same sheet', async () => {
    await writeSheet(OBSERVATIONS, `\uFEFF${textOf(OBSERVATIONS, ';').replaceAll('\n', '\r\n')}`)
    expect((await run('check')).code).toBe(0)
  })

  test('a published release whose sheet is gone is refused', async () => {
    await rm(join(folder, 'data', OBSERVATIONS))
    expect((await run('publish')).output).toContain('the sheet of a published release is missing')
  })

  test('a release dated before the newest one is refused', async () => {
    await writeSheet('observations/2019-01-01.csv', textOf(OBSERVATIONS))
    expect((await run('publish')).output).toContain('dated before the newest published release, 2020-01-01')
  })

  test('a second release of the same day is published after the first', async () => {
    await writeSheet('observations/2020-01-01b.csv', textOf(OBSERVATIONS))
    expect((await run('publish')).code).toBe(0)
    const releases: unknown = JSON.parse((await published()).get('releases.json') ?? '')
    expect(releases).toMatchObject({ releases: [{ id: '2020-01-01b', revises: '2020-01-01' }, { id: '2020-01-01' }] })
  })

  test('changed words show with the next release, and it says so', async () => {
    await writeSheets(['topics.csv', 2, 'NAME_EN', 'Good health'])
    const before = await published()
    const { code, output } = await run('publish')
    expect(code).toBe(0)
    expect(output).toContain('Note: topics.csv has changed since release 2020-01-01; the change will show')
    expect(await published()).toEqual(before)
  })

  test.each([
    ['a dataset', /^v1\/deaths\./],
    ['the overview', /^v1\/overview\./],
    ['commitments', /^v1\/commitments\.kk\./],
    ['a catalogue', /^releases\/.*\/catalogue\.ru/],
  ])('%s changed by hand is found', async (_, pattern) => {
    const path = [...(await published()).keys()].find((each) => pattern.test(each)) ?? ''
    const file = join(folder, 'public/data', path)
    await writeFile(file, `${await readFile(file, 'utf8')} `)
    const { code, output } = await run('check')
    expect(code).toBe(1)
    expect(output).toContain(`${path}: this published file is missing or has been changed`)
  })

  test('a dataset that is gone is found', async () => {
    const path = [...(await published()).keys()].find((each) => each.startsWith('v1/deaths.')) ?? ''
    await rm(join(folder, 'public/data', path))
    expect((await run('check')).code).toBe(1)
  })

  test('a newest catalogue that is gone is written again, the same', async () => {
    const before = await published()
    await rm(join(folder, 'public/data/catalogue.kk.json'))
    await run('publish')
    expect(await published()).toEqual(before)
  })

  test('an interrupted publication is finished by the next', async () => {
    const before = await published()
    await rm(join(folder, 'public/data/releases.json'))
    await rm(join(folder, 'public/data/catalogue.en.json'))
    expect((await run('publish')).code).toBe(0)
    expect(await published()).toEqual(before)
  })
})

test('an unknown command does nothing and says which there are', async () => {
  expect(await run('publsh')).toEqual({ code: 2, output: 'Say what to do: check or publish.' })
})
