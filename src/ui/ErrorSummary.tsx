import { useEffect, useId, useRef, type MouseEvent } from 'react';

/** The id of what is wrong, for fields to be described by. */
export const errorId = 'wrong';

export interface FieldError {
  /** The `name` or `id` of the field to fix. */
  field: string;
  message: string;
}

function fieldNamed(name: string): HTMLElement | null {
  return (
    document.getElementById(name) ??
    document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)
  );
}

function lead(event: MouseEvent, field: string): void {
  event.preventDefault();
  fieldNamed(field)?.focus();
}

/** Says what to do, aloud as well; takes the focus; each line leads to its field. Draw it only when there are errors. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map((error) => error.message).join();
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul id={errorId}>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => lead(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
