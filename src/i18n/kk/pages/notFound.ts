import type { NotFoundWords } from '../../en/pages/notFound.ts'

export const notFound: NotFoundWords = {
  title: 'Мұндай бет жоқ',
  text: 'Мекенжай қате терілген немесе бет алынып тасталған болуы мүмкін.',
  unknownIndicator: (id) => `«${id}» деген көрсеткіш жоқ.`,
  toOverview: 'Шолуға өту',
}
