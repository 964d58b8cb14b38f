import { useId } from 'react';

interface LawPickProps<V extends string> {
  label: string;
  values: readonly V[];
  name: (value: V) => string;
  chosen: V;
  choose: (value: V) => void;
}

/** One of a long list, as the device's own picker. */
export function LawPick<V extends string>({
  label,
  values,
  name,
  chosen,
  choose,
}: LawPickProps<V>) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={chosen}
        autoComplete="off"
        onChange={(event) => choose(values.find((value) => value === event.target.value) ?? chosen)}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {name(value)}
          </option>
        ))}
      </select>
    </div>
  );
}
