import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

/**
 * A button in the header that opens a panel under it. A native disclosure: it works before scripts arrive,
 * never takes over the page, and Escape closes it. What does nothing without scripts is drawn only once it is wanted
 * (`whenOpened`): the first page is the lighter for it.
 */
export function Panel({
  button,
  title,
  urgent,
  whenOpened,
  children,
}: {
  button: ReactNode;
  title: string;
  urgent?: boolean;
  whenOpened?: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  const [drawn, setDrawn] = useState(!whenOpened);
  // It may have been opened before the page was awake.
  useEffect(() => {
    if (box.current?.open) setDrawn(true);
  }, []);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.current?.open) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={box} name="panel" onKeyDown={close} onToggle={() => setDrawn(true)}>
      <summary className={urgent ? 'pill pill-urgent' : 'pill'}>{button}</summary>
      <div className="panel-body">
        <div className="panel-inner">
          {drawn ? (
            <>
              <h2>{title}</h2>
              {children}
            </>
          ) : null}
        </div>
      </div>
    </details>
  );
}
