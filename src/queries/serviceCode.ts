import { fetchDocument } from '#src/endpoint/fetchDocument.ts'
import { fetchHashedDocument } from '#src/endpoint/fetchHashedDocument.ts'
import { getCubes } from '#src/endpoint/getCubes.ts'
import { getService } from '#src/endpoint/getService.ts'
import { parseClasses } from '#src/endpoint/parseClasses.ts'
import { parseQueues } from '#src/endpoint/parseQueues.ts'
import { parseServiceReleases } from '#src/endpoint/parseServiceReleases.ts'

/** All that fetches and checks logs of services, in one file of its own: see fetchWith. */
export const serviceCode = {
  fetchDocument,
  fetchHashedDocument,
  getCubes,
  getService,
  parseClasses,
  parseQueues,
  parseServiceReleases,
}
