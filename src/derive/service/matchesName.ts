/** Kazakh letters and the Russian ones that are typed for them, and the Latin ones of both. */
const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е', й: 'и', ы: 'и', э: 'е', ъ: '', ь: '',
}
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ю: 'yu', я: 'ya',
}

/** A name as it is compared: small Latin letters and digits, so that ә, а and a are one. */
export function foldName(text: string): string {
  const plain = Array.from(text.toLowerCase(), (letter) => FOLDED[letter] ?? letter).join('')
  return Array.from(plain, (letter) => LATIN[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** True when every word that is looked for stands somewhere in the name. Nothing looked for is in every name. */
export function matchesName(name: string, find: string): boolean {
  const folded = foldName(name)
  return foldName(find)
    .split(' ')
    .every((word) => folded.includes(word))
}
