import { knownLanguages, type KnownLanguage } from '../../reader/known-languages.ts';
import { useWords } from '../../reader/useWords.ts';
import { Choice } from '../../ui/Choice.tsx';

/** Which languages a ward's tablet offers, in the order chosen. With one language there is nothing to choose. */
export function WardLanguages({
  chosen,
  onChoose,
  known = knownLanguages,
}: {
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  known?: readonly KnownLanguage[];
}) {
  const t = useWords('wards');
  if (known.length < 2) return null;
  return (
    <div
      className="field choices"
      role="group"
      aria-labelledby="ward-languages"
      aria-describedby="ward-languages-hint"
    >
      <p className="field-label" id="ward-languages">
        {t('link.languages')}
      </p>
      <p className="field-hint" id="ward-languages-hint">
        {t('link.languages-hint')}
      </p>
      {known.map(({ code, name }) => (
        <Choice
          key={code}
          kind="checkbox"
          option={{ value: code, label: <bdi lang={code}>{name}</bdi> }}
          checked={chosen.includes(code)}
          onChange={({ target: { checked } }) => {
            const others = chosen.filter((one) => one !== code);
            onChoose(checked ? [...others, code] : others);
          }}
        />
      ))}
    </div>
  );
}
