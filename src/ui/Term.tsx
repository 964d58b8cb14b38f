import { useId, useState, type ReactNode } from 'react';

/** A hard word. Tap it and its meaning opens where it stands; tap again and it closes. */
export function Term({ meaning, children }: { meaning: ReactNode; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="term"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open ? (
        <span id={id} className="term-meaning">
          {' ('}
          {meaning})
        </span>
      ) : null}
    </>
  );
}
