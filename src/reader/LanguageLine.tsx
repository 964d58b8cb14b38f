import { languageRow } from '../../locales/languages.ts';
import { Button } from '../ui/Button.tsx';
import { useChosen } from './chosen.ts';
import { layerOf } from './layers.ts';
import { hasWordsFor } from './load-words.ts';
import { useReader } from './Reader.tsx';
import { useWords } from './useWords.ts';

/** The way to words that are surer: English beside another language, and the plain words for English in Easy Read. */
function Surer() {
  const t = useWords();
  const { language } = useReader();
  const { chosen, choose } = useChosen();
  const isEnglish = language === 'en';
  const hasEnglish = chosen.beside === 'en';
  return (
    <Button
      kind="quiet"
      className="no-print"
      aria-pressed={isEnglish ? undefined : hasEnglish}
      onClick={() =>
        void choose(isEnglish ? { edition: 'plain' } : { beside: hasEnglish ? undefined : 'en' })
      }
    >
      {t('language.english')}
    </Button>
  );
}

/** What somebody should know of these words before they trust them: nobody has checked them yet, or they are the patient's own. */
function Line() {
  const t = useWords();
  const { language, audience } = useReader();
  const isChecked = languageRow(language).reviewed !== null;
  const isTheirs = audience === 'patient' || hasWordsFor(language, audience);
  if (isChecked && isTheirs) return null;
  return (
    <div className="language-line">
      {isChecked ? null : (
        <p>
          {t('language.unchecked')} <Surer />
        </p>
      )}
      {isTheirs ? null : <p>{t('language.patients')}</p>}
    </div>
  );
}

/** Stands at the top of every page. Plain English is where all other words come from. */
export function LanguageLine() {
  const reader = useReader();
  return reader.language === 'en' && layerOf(reader) !== 'easy' ? null : <Line />;
}
