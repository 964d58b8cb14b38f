import { knownLanguages, type KnownLanguage } from '../../reader/known-languages.ts';
import { useWords } from '../../reader/useWords.ts';
import { CheckCards } from '../../ui/CheckCards.tsx';

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
    <div className="field">
      <p className="field-label" id="ward-languages">
        {t('link.languages')}
      </p>
      <p className="field-hint" id="ward-languages-hint">
        {t('link.languages-hint')}
      </p>
      <CheckCards
        labelledBy="ward-languages"
        describedBy="ward-languages-hint"
        options={known.map(({ code, name }) => ({
          value: code,
          label: <bdi lang={code}>{name}</bdi>,
        }))}
        field={{
          name: 'ward-languages',
          onChange: ({ target: { value, checked } }) => {
            const others = chosen.filter((code) => code !== value);
            onChoose(checked ? [...others, value] : others);
          },
        }}
      />
    </div>
  );
}
