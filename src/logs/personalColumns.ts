/** Parts of words that name personal data wherever they stand in a column's name: English, Russian, Kazakh, and both written in Latin letters. */
const PARTS: readonly string[] = [
  'name', 'phone', 'mobile', 'birth', 'passport', 'document', 'idcard', 'identity', 'address', 'street', 'mail', 'gender', 'citizen',
  'nationality', 'person', 'patient', 'visitor', 'client', 'customer', 'applicant', 'driver', 'employee', 'operator', 'patronymic', 'photo', 'signature',
  'фамил', 'отчеств', 'телефон', 'рожд', 'возраст', 'паспорт', 'удостовер', 'документ', 'адрес', 'улиц', 'почт', 'граждан', 'заявител',
  'клиент', 'посетител', 'водител', 'сотрудник', 'оператор', 'подпис', 'фото', 'мобильн', 'личн',
  'есім', 'әкесі', 'туған', 'туылған', 'төлқұжат', 'куәлі', 'құжат', 'мекенжай', 'көше', 'пошта', 'азамат', 'келуші', 'жүргізуші', 'қызметкер',
  'өтінуші', 'ұялы', 'жеке',
  'famili', 'otchestv', 'telefon', 'rozhd', 'rojd', 'pasport', 'udostover', 'adres', 'pocht', 'grazhdan', 'zayavitel', 'klient', 'posetitel', 'voditel',
  'sotrudnik', 'podpis', 'esim', 'akesi', 'tugan', 'tuylgan', 'kualik', 'kuzhat', 'qujat', 'mekenzh', 'mekenj', 'azamat', 'kelushi', 'zhurgizush', 'jurgizush',
]

/** Words that are too short to be looked for within others: `tel` stands in `hotel`. */
const WORDS: ReadonlySet<string> = new Set([
  'iin', 'fio', 'dob', 'sex', 'age', 'tel', 'inn', 'ssn', 'ip', 'vin', 'plate', 'login', 'user', 'card', 'mob',
  'иин', 'фио', 'имя', 'пол', 'тел', 'инн', 'моб', 'дом',
  'жсн', 'аты', 'тегі', 'теги', 'жөні', 'жасы', 'жынысы', 'үй', 'тел',
  'imya', 'imia', 'zhsn', 'jsn', 'aty', 'ati', 'tegi', 'zhoni', 'joni', 'zhasy', 'zhynysy',
])

/** Whether a column's name says that it holds personal data; such a file is refused before any record is read. */
export function isPersonalColumn(column: string): boolean {
  const parts = column
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}]+/u)
  const joined = parts.join('')
  return parts.some((part) => WORDS.has(part)) || WORDS.has(joined) || PARTS.some((part) => joined.includes(part))
}
