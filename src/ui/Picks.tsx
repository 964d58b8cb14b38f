import { useId } from 'react';

export interface PicksProps<V extends string> {
  readonly legend: string;
  readonly values: readonly V[];
  readonly chosen: V;
  readonly choose: (value: V) => void;
  readonly label: (value: V) => string;
  /** The language a label is in and the way it runs, where it is a language's own name. */
  readonly langOf?: (value: V) => { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

/** One of a few, each a button to pick. What is picked takes effect at once. */
export function Picks<V extends string>(props: PicksProps<V>) {
  const { legend, values, chosen, choose, label, langOf } = props;
  const name = useId();
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
            <span {...langOf?.(value)}>{label(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
