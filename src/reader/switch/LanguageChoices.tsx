import { startTransition, useId, useOptimistic, useState } from 'react';
import { languageCodes, languageRow, type Language } from '../../../locales/languages.ts';
import { Picks } from '../../ui/Picks.tsx';
import { useChosen, type Chosen } from '../chosen.ts';
import { saidOf } from '../said-of.ts';
import { useWords } from '../useWords.ts';
import { Status } from '../../ui/Status.tsx';

const nameOf = (code: Language) => languageRow(code).name;

/** The languages by their own names, the edition, and a second language. Each choice shows at once; nothing is stored. */
export function LanguageChoices() {
  const t = useWords('device');
  const { chosen: now, choose } = useChosen();
  // What was picked shows at once, also while its words are on their way.
  const [chosen, showAs] = useOptimistic(now, (before, change: Partial<Chosen>) => ({
    ...before,
    ...change,
  }));
  const [failed, setFailed] = useState(false);
  const second = useId();
  const pick = (change: Partial<Chosen>) =>
    startTransition(async () => {
      showAs(change);
      const came = await choose(change);
      startTransition(() => setFailed(!came));
    });
  const { editions } = languageRow(chosen.language);
  const offered = [...new Set([...(chosen.first ?? []), ...languageCodes])];
  return (
    <>
      <Picks
        legend={t('language.pick')}
        values={offered}
        chosen={chosen.language}
        choose={(language) => pick({ language })}
        label={nameOf}
        langOf={saidOf}
      />
      {editions.length > 1 ? (
        <Picks
          legend={t('language.edition')}
          values={editions}
          chosen={chosen.edition}
          choose={(edition) => pick({ edition })}
          label={(edition) => t(`language.editions.${edition}`)}
        />
      ) : null}
      {languageCodes.length > 1 ? (
        <p className="second-language">
          <label htmlFor={second}>{t('language.beside')}</label>
          <select
            id={second}
            value={chosen.beside ?? ''}
            onChange={({ target }) =>
              pick({ beside: languageCodes.find((code) => code === target.value) })
            }
          >
            <option value="">{t('language.none')}</option>
            {offered
              .filter((code) => code !== chosen.language)
              .map((code) => (
                <option key={code} value={code} {...saidOf(code)}>
                  {nameOf(code)}
                </option>
              ))}
          </select>
        </p>
      ) : null}
      <Status>{failed ? t('language.failed') : null}</Status>
      <p className="soft small">{t('language.note')}</p>
    </>
  );
}
