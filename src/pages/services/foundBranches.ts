import { matchesName } from '#src/derive/service/matchesName.ts'
import type { RankedBranch } from '#src/derive/service/rank.ts'

/** The branches whose name holds what is looked for. */
export function foundBranches(branches: readonly RankedBranch[], find: string): readonly RankedBranch[] {
  return branches.filter(({ branch }) => matchesName(branch.name, find))
}
