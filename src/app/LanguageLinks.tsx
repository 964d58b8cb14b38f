import { useReader } from '../reader/Reader.tsx';
import { knownLanguages } from '../reader/known-languages.ts';
import { saidOf } from '../reader/said-of.ts';
import { useWords } from '../reader/useWords.ts';
import { addressOf, upFrom, type PageId } from './pages.ts';

/** The same page in the other languages, as links: for readers whose browser runs no scripts, who have no panel to choose in. */
export function LanguageLinks({ page }: { page: PageId }) {
  const t = useWords();
  const { language } = useReader();
  const up = upFrom(addressOf(page, language));
  return (
    <nav className="page" aria-labelledby="languages-title">
      <h2 id="languages-title">{t('language.open')}</h2>
      <div className="buttons">
        {knownLanguages
          .filter(({ code }) => code !== language)
          .map(({ code, name }) => (
            <a
              key={code}
              className="line-link"
              href={up + addressOf(page, code)}
              hrefLang={saidOf(code).lang}
              {...saidOf(code)}
            >
              {name}
            </a>
          ))}
      </div>
    </nav>
  );
}
