import type { MouseEvent } from 'react';

/** Moves the focus itself: following the link would add an entry to the history, which Back would then undo. */
function skip(event: MouseEvent): void {
  const main = document.getElementById('main');
  if (!main) return;
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
}

/** For keyboards: straight to the main part, which every page gives the id `main`. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a className="skip" href="#main" onClick={skip}>
      {children}
    </a>
  );
}
