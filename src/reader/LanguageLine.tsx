import { languageRow } from '../../locales/languages.ts';
import { Button } from '../ui/Button.tsx';
import { useChosen } from './chosen.ts';
import { hasWordsFor } from './load-words.ts';
import { useReader } from './Reader.tsx';
import { useWords } from './useWords.ts';

/** What somebody should know of these words before they trust them: nobody has checked them yet, or they are the patient's own. */
function Line() {
  const t = useWords();
  const { language, audience } = useReader();
  const { chosen, choose } = useChosen();
  const isChecked = languageRow(language).reviewed !== null;
  const isTheirs = audience === 'patient' || hasWordsFor(language, audience);
  if (isChecked && isTheirs) return null;
  const hasEnglish = chosen.beside === 'en';
  return (
    <div className="language-line">
      {isChecked ? null : (
        <p>
          {t('language.unchecked')}{' '}
          <Button
            kind="quiet"
            className="no-print"
            aria-pressed={hasEnglish}
            onClick={() => void choose({ beside: hasEnglish ? undefined : 'en' })}
          >
            {t('language.english')}
          </Button>
        </p>
      )}
      {isTheirs ? null : <p>{t('language.patients')}</p>}
    </div>
  );
}

/** Stands at the top of every page. English is where every other language comes from. */
export function LanguageLine() {
  const { language } = useReader();
  return language === 'en' ? null : <Line />;
}
