import type { ServiceCubes } from '#src/derive/service/serviceView.ts'
import { shownLogs } from '#src/derive/service/shownLogs.ts'
import { parseCubes } from '#src/endpoint/parseCubes.ts'
import { parseService } from '#src/endpoint/parseService.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { ok } from '#src/model/result.ts'
import type { ServiceCatalogue, ServiceCode } from '#src/model/service.ts'
import { BRANCH_CUBES, type CubeName, FIRST_CUBES } from '#src/model/waitsCube.ts'
import { cubesQuery } from '#src/queries/cubesQuery.ts'
import { serviceQuery } from '#src/queries/serviceQuery.ts'
import { answerTo } from './answerTo.ts'
import type { Answer } from './firstView.ts'
import type { ReadDocument } from './ReadDocument.ts'
import { valueOf } from './valueOf.ts'

type ServicePageName = Extract<Page, { readonly kind: 'service' }>

/** What the picture of a service is drawn from. */
export interface ServiceFigures {
  readonly catalogue: ServiceCatalogue
  readonly cubes: ServiceCubes
}

/**
 * The answers that the page of a service, or of one of its branches, is drawn from: its catalogue, null where nothing has
 * been published, and the cubes of its first view.
 * @throws Error on a file that breaks the contract
 */
export function serviceAnswers({ service, branch }: ServicePageName, lang: Lang, endpoint: string, read: ReadDocument): readonly Answer[] {
  const catalogue = readCatalogue(service, lang, endpoint, read)
  const catalogueAnswer = answerTo(serviceQuery(endpoint, service, lang, null), catalogue)
  const file = branch === null ? catalogue?.first : catalogue?.branches.find(({ code }) => code === branch)?.file
  if (file === undefined) return [catalogueAnswer]
  const names = branch === null ? FIRST_CUBES : BRANCH_CUBES
  const cubes = Object.entries(readCubes(file.href, names, read)).map(([name, cube]) => [name, ok(cube)] as const)
  return [catalogueAnswer, answerTo(cubesQuery(endpoint, file, names), Object.fromEntries(cubes))]
}

/**
 * The same of a service, by name.
 * @param demonstration whether generated logs are shown
 * @returns null where nothing is to be shown
 * @throws Error on a file that breaks the contract
 */
export function serviceFigures(
  service: ServiceCode,
  lang: Lang,
  endpoint: string,
  demonstration: boolean,
  read: ReadDocument,
): ServiceFigures | null {
  const published = readCatalogue(service, lang, endpoint, read)
  const catalogue = published && shownLogs(published, demonstration)
  if (catalogue === null) return null
  return { catalogue, cubes: readCubes(catalogue.first.href, FIRST_CUBES, read) }
}

/** The cubes that a file has, none of them damaged. */
function readCubes(href: string, names: readonly CubeName[], read: ReadDocument): ServiceCubes {
  const cubes = valueOf(href, parseCubes(read(href), names))
  return Object.fromEntries(
    names.flatMap((name) => {
      const cube = cubes[name]
      return cube === undefined ? [] : [[name, valueOf(`${href} ${name}`, cube)] as const]
    }),
  )
}

function readCatalogue(service: ServiceCode, lang: Lang, endpoint: string, read: ReadDocument): ServiceCatalogue | null {
  const path = `services/${service}/catalogue.${lang}.json`
  const document = read(path)
  return document === null ? null : valueOf(path, parseService(document, endpoint + path, endpoint))
}
