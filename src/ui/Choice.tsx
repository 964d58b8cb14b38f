import { useId, type ComponentProps, type ReactNode } from 'react';

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Stands beside the words in Easy Read. */
  picture?: ReactNode;
}

type ChoiceProps = { option: Option; kind: 'radio' | 'checkbox' } & Omit<
  ComponentProps<'input'>,
  'type' | 'value'
>;

/** One answer as a card: the whole card is the target, the hint is read as a description. */
export function Choice({ option, kind, ...input }: ChoiceProps) {
  const id = useId();
  const hintId = option.hint ? `${id}-hint` : undefined;
  return (
    <div className="choice">
      <input
        {...input}
        id={id}
        type={kind}
        value={option.value}
        aria-describedby={hintId}
        autoComplete="off"
      />
      <label htmlFor={id}>
        {option.picture}
        {option.label}
      </label>
      {option.hint ? (
        <span className="choice-hint" id={hintId}>
          {option.hint}
        </span>
      ) : null}
    </div>
  );
}
