import { parseCubes } from '#src/endpoint/parseCubes.ts'
import { parseService } from '#src/endpoint/parseService.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { BRANCH_CUBES, FIRST_CUBES } from '#src/model/waitsCube.ts'
import { cubesQuery } from '#src/queries/cubesQuery.ts'
import { serviceQuery } from '#src/queries/serviceQuery.ts'
import type { FirstView } from './firstView.ts'
import { valueOf } from './valueOf.ts'

type ServicePageName = Extract<Page, { readonly kind: 'service' }>

/**
 * The answers that the page of a service, or of one of its branches, is drawn from: its catalogue, null where nothing has
 * been published, and the cubes of its first view.
 * @param read what JSON.parse gave of a file of the endpoint; null where there is no such file
 * @throws Error on a file that breaks the contract
 */
export function serviceAnswers(
  { service, branch }: ServicePageName,
  lang: Lang,
  endpoint: string,
  read: (path: string) => unknown,
): FirstView['services'] {
  const [, ...catalogueKey] = serviceQuery(endpoint, service, lang, null).queryKey
  const path = `services/${service}/catalogue.${lang}.json`
  const document = read(path)
  if (document === null) return [[catalogueKey, null]]
  const catalogue = valueOf(path, parseService(document, endpoint + path, endpoint))
  const file = branch === null ? catalogue.first : catalogue.branches.find(({ code }) => code === branch)?.file
  if (file === undefined) return [[catalogueKey, catalogue]]
  const names = branch === null ? FIRST_CUBES : BRANCH_CUBES
  const cubes = valueOf(file.href, parseCubes(read(file.href), names))
  for (const name of names) {
    const cube = cubes[name]
    if (cube !== undefined) valueOf(`${file.href} ${name}`, cube)
  }
  const [, ...cubesKey] = cubesQuery(endpoint, file, names).queryKey
  return [
    [catalogueKey, catalogue],
    [cubesKey, cubes],
  ]
}
