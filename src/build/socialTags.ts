import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '#src/pictures/frame.ts'
import { SHELL_WORDS } from './shellWords.ts'

const LOCALES: Readonly<Record<Lang, string>> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' }

/**
 * What messengers read of a page: title, description, and the picture with what it says.
 * No address of the page and no canonical one: a link with filters must stay the link it is.
 * @param head with the title and the description of the page, as HTML
 * @param picture address of its picture, absolute where the site's own is known; null where it has none
 */
export function socialTags(lang: Lang, head: string, picture: string | null): readonly string[] {
  // As they stand in the head they are text of HTML already.
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''
  const description = /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? ''
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`
  const ofPicture =
    picture === null
      ? []
      : [
          property('image', picture),
          property('image:type', 'image/png'),
          property('image:width', String(PICTURE_WIDTH)),
          property('image:height', String(PICTURE_HEIGHT)),
          property('image:alt', description),
          '<meta name="twitter:card" content="summary_large_image">',
        ]
  return [
    property('type', 'website'),
    property('site_name', SHELL_WORDS[lang].site),
    property('title', title),
    property('description', description),
    property('locale', LOCALES[lang]),
    ...LANGS.filter((other) => other !== lang).map((other) => property('locale:alternate', LOCALES[other])),
    ...ofPicture,
  ]
}
