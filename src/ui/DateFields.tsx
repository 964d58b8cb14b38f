import { useId, type ComponentProps } from 'react';

type Field = Omit<ComponentProps<'input'>, 'type' | 'id'>;

export type DatePart = 'day' | 'month' | 'year';

export interface DateFieldsProps {
  labelledBy: string;
  describedBy?: string;
  /** The words above the three boxes. */
  labels: { day: string; month: string; year: string };
  /** What `register` returns for each box. */
  day: Field;
  month: Field;
  year: Field;
  /** The box that is wrong, and the id of what says so. */
  invalid?: DatePart;
  errorId?: string;
}

const parts = ['day', 'month', 'year'] as const;

/** A date as three small boxes: typed, never a calendar to fight with. */
export function DateFields({
  labelledBy,
  describedBy,
  labels,
  invalid,
  errorId,
  ...fields
}: DateFieldsProps) {
  const id = useId();
  return (
    <div className="date" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {parts.map((part) => (
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
            autoComplete="off"
            aria-invalid={invalid === part || undefined}
            aria-describedby={invalid === part ? errorId : undefined}
          />
        </div>
      ))}
    </div>
  );
}
