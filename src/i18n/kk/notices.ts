import type { NoticesWords } from '../en/notices.ts'

export const notices: NoticesWords = {
  parameters: {
    cities: 'қалалар',
    time: 'кезең',
    view: 'көрініс',
    show: 'көрсету',
    pool: 'бір мәндегі жылдар',
    per: 'тұрғынға шаққанда',
    sex: 'жынысы',
    topic: 'тақырып',
    channel: 'келу тәсілі',
    find: 'атауы бойынша іздеу',
    data: 'деректер',
    scale: 'шкала',
    release: 'деректер шығарылымы',
  },
  earliest: 'ең ерте кезең',
  latest: 'ең соңғы кезең',
  'unknown-parameter': (name) => `Сілтемеде бұл бет танымайтын бөлік бар: «${name}». Ол ескерілмеді.`,
  'repeated-parameter': (name) => `Сілтемеде «${name}» бірнеше рет көрсетілген. Біріншісі алынды.`,
  'empty-parameter': (name) => `Сілтемедегі «${name}» бөлігі бос. Әдеттегі мәні алынды.`,
  'repaired-separator': (name) => `Сілтеменің «${name}» бөлігіндегі айырғыш бүлінген. Таңдау бәрібір танылды.`,
  'unknown-city': (given, used) => `Мұнда «${given}» деген қала жоқ. Оның орнына: ${used}.`,
  'same-city-twice': (given, used) => `Сілтемеде бір қала екі рет аталған («${given}»). Екінші қала: ${used}.`,
  'wrong-number-of-cities': (given, left, right) =>
    `Сілтемеде ${given} қала аталған, ал екі қала керек. Көрсетілгені: ${left}, ${right}.`,
  'renamed-city': (given, used) => `«${given}» – бұрынғы атау. Қазіргі атауы: ${used}.`,
  'reversed-time': (from, to) => `Кезеңнің басы соңынан кейін тұрған. Олар ауыстырылды: ${from} – ${to}.`,
  'unknown-time': (given) => `«${given}» деген кезең жоқ. Әдеттегісі алынды.`,
  'time-outside': (given, from, to) =>
    `«${given}» кезеңі бойынша деректер толық жарияланбаған. Көрсетілгені: ${from} – ${to}.`,
  'unknown-value': (name, given) => `«${name}» үшін «${given}» деген нұсқа жоқ. Әдеттегі мәні алынды.`,
  'unknown-topic': (given) => `«${given}» деген тақырып жоқ. Ол ескерілмеді.`,
  'unknown-release': (given) => `«${given}» деген деректер шығарылымы жоқ. Ең жаңасы көрсетілді.`,
}
