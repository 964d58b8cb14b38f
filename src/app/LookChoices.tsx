import { useWords } from '../reader/useWords.ts';
import { textSizes, themes, useLook } from './useLook.ts';

interface PicksProps<V extends string> {
  name: string;
  legend: string;
  values: readonly V[];
  label: (value: V) => string;
  chosen: V;
  choose: (value: V) => void;
}

function Picks<V extends string>({ name, legend, values, label, chosen, choose }: PicksProps<V>) {
  return (
    <fieldset className="picks">
      <legend>{legend}</legend>
      <div className="picks-row">
        {values.map((value) => (
          <label key={value} className="pick">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
              autoComplete="off"
            />
            <span>{label(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How big the words are and which colours the page has. Changes show at once. */
export function LookChoices() {
  const t = useWords();
  const [look, change] = useLook();
  return (
    <>
      <Picks
        name="look-size"
        legend={t('settings.size')}
        values={textSizes}
        label={(size) => t(`settings.sizes.${size}`)}
        chosen={look.size}
        choose={(size) => change({ size })}
      />
      <Picks
        name="look-theme"
        legend={t('settings.theme')}
        values={themes}
        label={(theme) => t(`settings.themes.${theme}`)}
        chosen={look.theme}
        choose={(theme) => change({ theme })}
      />
      <p className="soft small">{t('settings.note')}</p>
    </>
  );
}
