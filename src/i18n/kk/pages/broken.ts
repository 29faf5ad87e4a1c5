import type { BrokenWords } from '../../en/pages/broken.ts'

export const broken: BrokenWords = {
  notFoundTitle: 'Мұндай бет жоқ',
  notFound: 'Мекенжай қате терілген немесе бет алынып тасталған болуы мүмкін.',
  unknownIndicator: (id) => `«${id}» деген көрсеткіш жоқ.`,
  toOverview: 'Шолуға өту',
  crashTitle: 'Бұл бетте ақау болды',
  crash: 'Қате біздің тарапта. Бетті жаңартыңыз; ақау қайталанса, төмендегі есепті бізге жіберіңіз.',
  reload: 'Бетті жаңарту',
  absentTitle: (name) => `${name}: бұл шығарылымда жоқ`,
  absent: (release) => `Сілтеме мына шығарылымға байланған: ${release}. Онда бұл көрсеткіш әлі болмаған.`,
  showNewest: 'Ең жаңа шығарылымды көрсету',
}
