import { fetchConfiguration } from '#src/endpoint/configuration.ts'
import { getCatalogue } from '#src/endpoint/getCatalogue.ts'
import { getCommitments } from '#src/endpoint/getCommitments.ts'
import { getIndicator } from '#src/endpoint/getIndicator.ts'
import { getOverview } from '#src/endpoint/getOverview.ts'
import { getReleases } from '#src/endpoint/getReleases.ts'

/** All that fetches and checks, in one file of its own: see fetchWith. */
export const endpointCode = {
  fetchConfiguration,
  getCatalogue,
  getCommitments,
  getIndicator,
  getOverview,
  getReleases,
}
