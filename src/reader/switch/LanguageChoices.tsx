import { startTransition, useId, useOptimistic, useState } from 'react';
import { languageCodes, languageRow, type Language } from '../../../locales/languages.ts';
import { useChosen, type Chosen } from '../chosen.ts';
import { useWords } from '../useWords.ts';

interface PicksProps<V extends string> {
  readonly legend: string;
  readonly values: readonly V[];
  readonly chosen: V;
  readonly choose: (value: V) => void;
  readonly label: (value: V) => string;
  /** The language a label is in, where it is a language's own name. */
  readonly langOf?: (value: V) => Language;
}

function Picks<V extends string>({ legend, values, chosen, choose, label, langOf }: PicksProps<V>) {
  const name = useId();
  return (
    <fieldset className="picks">
      <legend>{legend}</legend>
      <div className="picks-row">
        {values.map((value) => {
          const lang = langOf?.(value);
          return (
            <label key={value} className="pick">
              <input
                type="radio"
                name={name}
                value={value}
                checked={value === chosen}
                onChange={() => choose(value)}
                autoComplete="off"
              />
              <span lang={lang} dir={lang && languageRow(lang).dir}>
                {label(value)}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

const itself = (code: Language) => code;
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
  return (
    <>
      <Picks
        legend={t('language.pick')}
        values={languageCodes}
        chosen={chosen.language}
        choose={(language) => pick({ language })}
        label={nameOf}
        langOf={itself}
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
            {languageCodes
              .filter((code) => code !== chosen.language)
              .map((code) => (
                <option key={code} value={code} lang={code} dir={languageRow(code).dir}>
                  {nameOf(code)}
                </option>
              ))}
          </select>
        </p>
      ) : null}
      <p role="status">{failed ? t('language.failed') : null}</p>
      <p className="soft small">{t('language.note')}</p>
    </>
  );
}
