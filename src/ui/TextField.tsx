import { useId, type ComponentProps, type ReactNode } from 'react';

type TextFieldProps = {
  label: string;
  hint?: ReactNode;
  invalid?: boolean;
  errorId?: string;
} & Omit<ComponentProps<'input'>, 'id' | 'aria-describedby'>;

/** One line to type in. Never remembered by the browser: the device may be shared. */
export function TextField({
  label,
  hint,
  invalid,
  errorId,
  type = 'text',
  ...input
}: TextFieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, invalid && errorId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <input
        {...input}
        id={id}
        type={type}
        className="input"
        autoComplete="off"
        aria-describedby={describedBy || undefined}
        aria-invalid={invalid || undefined}
      />
    </div>
  );
}
