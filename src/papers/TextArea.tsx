import { useId, type ComponentProps } from 'react';

type TextAreaProps = { label: string; hint?: string; invalid?: boolean; errorId: string } & Omit<
  ComponentProps<'textarea'>,
  'id' | 'aria-describedby'
>;

/** A few lines to type in. Never remembered by the browser: the device may be shared. */
export function TextArea({ label, hint, invalid, errorId, ...area }: TextAreaProps) {
  const id = useId();
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
      <textarea
        {...area}
        id={id}
        rows={5}
        className="input"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint ${errorId}` : errorId}
        aria-invalid={invalid || undefined}
      />
    </div>
  );
}
