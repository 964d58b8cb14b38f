import { useRef, type KeyboardEvent, type ReactNode } from 'react';

/**
 * A button in the header that opens a panel under it. A native disclosure: it works before scripts arrive,
 * never takes over the page, and Escape closes it.
 */
export function Panel({ button, title, urgent, children }: { button: ReactNode; title: string; urgent?: boolean; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.current?.open) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={box} name="panel" onKeyDown={close}>
      <summary className={urgent ? 'pill pill-urgent' : 'pill'}>{button}</summary>
      <div className="panel-body">
        <div className="panel-inner">
          <h2>{title}</h2>
          {children}
        </div>
      </div>
    </details>
  );
}
