import type { DataWords } from '#src/i18n/en/pages/data.ts'
import { useSite } from '../shared/Site.tsx'
import { CatalogueTable } from './CatalogueTable.tsx'
import { ReleaseList } from './ReleaseList.tsx'
import { SourceList } from './SourceList.tsx'
import { TargetsAndEvents } from './TargetsAndEvents.tsx'

/** Every indicator with its file, every source, every release with what it changed. */
export function DataPage({ words }: { readonly words: DataWords }) {
  const { language, catalogue, fileHref } = useSite()
  const { overview, shell } = language.words
  const count = overview.indicatorsCount(catalogue.indicators.length)
  const release = shell.release(language.date(catalogue.release.slice(0, 10)))
  const file = `catalogue.${catalogue.lang}.json`
  return (
    <>
      <title>{shell.pageTitle(`${words.title}: ${count}`)}</title>
      <meta name="description" content={`${count}. ${words.intro} ${release}`} />
      <header className="prose">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <section className="data-section" aria-labelledby="releases">
        <h2 id="releases">{words.releases}</h2>
        <ReleaseList words={words} />
      </section>
      <section className="data-section" aria-labelledby="catalogue">
        <h2 id="catalogue">{words.catalogue}</h2>
        <CatalogueTable words={words} />
      </section>
      <section className="data-section" aria-labelledby="sources">
        <h2 id="sources">{words.sources}</h2>
        <SourceList words={words} />
      </section>
      <section className="data-section" aria-labelledby="targets">
        <h2 id="targets">{words.targetsAndEvents}</h2>
        <TargetsAndEvents words={words} />
      </section>
      <section className="data-section prose" aria-labelledby="contract">
        <h2 id="contract">{words.contract}</h2>
        <p>
          {words.contractIntro} <a href={fileHref(file)}>{file}</a>
        </p>
      </section>
    </>
  )
}
