import { useId, type ComponentProps } from 'react';

type Field = Omit<ComponentProps<'input'>, 'type' | 'id'>;

export interface DateFieldsProps {
  labelledBy: string;
  describedBy?: string;
  /** The words above the three boxes. */
  labels: { day: string; month: string; year: string };
  /** What `register` returns for each box. */
  day: Field;
  month: Field;
  year: Field;
  invalid?: boolean;
}

/** A date as three small boxes: typed, never a calendar to fight with. */
export function DateFields({
  labelledBy,
  describedBy,
  labels,
  invalid,
  ...fields
}: DateFieldsProps) {
  const id = useId();
  const parts = [
    ['day', 2],
    ['month', 2],
    ['year', 4],
  ] as const;
  return (
    <div className="date" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {parts.map(([part, length]) => (
        <div key={part} className={`field date-${part}`}>
          <label className="field-label" htmlFor={`${id}-${part}`}>
            {labels[part]}
          </label>
          <input
            {...fields[part]}
            id={`${id}-${part}`}
            className="input"
            type="text"
            inputMode="numeric"
            maxLength={length}
            autoComplete="off"
            aria-invalid={invalid || undefined}
          />
        </div>
      ))}
    </div>
  );
}
