import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Closes an open panel: on Escape from anywhere, and when the focus or a tap goes elsewhere; the focus does when the page moves on. */
function closeWhenLeft(box: HTMLDetailsElement): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.open) return;
    box.open = false;
    box.querySelector('summary')?.focus();
  };
  const onElsewhere = ({ target }: Event) => {
    if (!box.open || !(target instanceof Element) || box.contains(target)) return;
    // What is open is what Listen reads.
    if (!target.closest('#listen-button, .listen-place')) box.open = false;
  };
  const leaving = new AbortController();
  document.addEventListener('keydown', onKey, leaving);
  for (const elsewhere of ['focusin', 'pointerdown'])
    document.addEventListener(elsewhere, onElsewhere, leaving);
  return () => leaving.abort();
}

/**
 * A button in the header that opens a panel under it. A native disclosure: it works before scripts arrive, never takes over
 * the page, and never stays open over what somebody has gone on to. What does nothing without scripts is drawn only once it is wanted
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
  useEffect(() => {
    if (!box.current) return undefined;
    // It may have been opened before the page was awake.
    if (box.current.open) setDrawn(true);
    return closeWhenLeft(box.current);
  }, []);
  return (
    <details ref={box} name="panel" onToggle={() => setDrawn(true)}>
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
