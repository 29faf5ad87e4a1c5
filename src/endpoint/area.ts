import type { Area } from '#src/model/area.ts'
import { areaCode, linkId, period } from './codes.ts'
import { filledText, list, nullable, object, oneOf } from './decode.ts'

/** A place as catalogues describe it. */
export const area = object<Area>({
  code: areaCode,
  id: linkId,
  aliases: list(linkId),
  kind: oneOf(['city', 'country']),
  name: filledText,
  forms: object({ in: filledText, of: filledText }),
  validFrom: nullable(period),
})
