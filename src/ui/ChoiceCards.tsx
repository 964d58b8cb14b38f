import type { ComponentProps } from 'react';
import { Choice, type Option } from './Choice.tsx';

export interface ChoiceCardsProps {
  /** The id of the heading that asks the question. */
  labelledBy: string;
  describedBy?: string;
  options: readonly Option[];
  /** What `register(name)` returns: name, ref, onChange, onBlur. Spread on each input. */
  field: Pick<
    ComponentProps<'input'>,
    'name' | 'ref' | 'onChange' | 'onBlur' | 'required' | 'disabled'
  >;
  /** The option chosen before, if the form library does not fill it in. */
  chosen?: string;
  invalid?: boolean;
}

/** One choice of several, as cards. */
export function ChoiceCards({
  labelledBy,
  describedBy,
  options,
  field,
  chosen,
  invalid,
}: ChoiceCardsProps) {
  return (
    <div
      className="choices"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
    >
      {options.map((option) => (
        <Choice
          key={option.value}
          kind="radio"
          option={option}
          {...field}
          {...(chosen === undefined ? {} : { defaultChecked: option.value === chosen })}
        />
      ))}
    </div>
  );
}
