/** What stands on every page. */
export const shell = {
  product: 'Egiz',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  overview: 'Overview',
  waitingTimes: 'Waiting times',
  buses: 'Buses',
  memorandum: 'Memorandum',
  data: 'Data',
  about: 'About',
  language: 'Language',
  languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  shortLanguages: { kk: 'Қаз', ru: 'Рус', en: 'Eng' },
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', system: 'As on this device' },
  search: 'Find an indicator',
  loading: 'Loading…',
  share: 'Share view',
  /** "Egiz: Maternal mortality" in the tab of the browser. */
  pageTitle: (page: string) => `${page} · Egiz`,
  demonstration: 'Demonstration data',
  demonstrationMeaning: 'Generated to show how the page works: nobody publishes these figures yet.',
  footerTerms: 'Figures of the Bureau of National Statistics of Kazakhstan and other bodies named beside them.',
  release: (date: string) => `Data release of ${date}`,
  pinnedRelease: (date: string) => `This link shows the data release of ${date}, not the newest one.`,
  showNewest: 'Show the newest release',
}

export type ShellWords = typeof shell
