/** A unit as it stands in brackets, so that its own become a comma: «млн теңге, жылына» for «млн теңге (жылына)». */
export function unitInBrackets(unit: string): string {
  return unit.replace(/ \(([^()]*)\)$/, ', $1')
}
