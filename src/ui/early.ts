declare global {
  interface Window {
    /** What `public/guard.js` leaves for us: lets go of early submits and returns the form whose button was pressed. */
    earlySubmit?: () => HTMLFormElement | null;
  }
}

/**
 * What was already ticked in the prerendered form before scripts arrived, as values for `defaultValues`.
 * Without it the form library would clear the person's first answer.
 */
export function earlyChoices(question: string): string[] {
  if (typeof document === 'undefined') return [];
  const ticked = document.querySelectorAll<HTMLInputElement>(
    `form[data-question="${CSS.escape(question)}"] input:checked`,
  );
  return Array.from(ticked, (input) => input.value);
}

/** Sends a form as its own button would. Safari before 16 cannot be asked to. */
function send(form: HTMLFormElement): void {
  if (typeof form.requestSubmit === 'function') form.requestSubmit();
  else form.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
}

/** Lets forms submit again and sends the one that was waiting. Called when the page is alive. */
export function releaseEarlySubmit(): void {
  // The mark tells a guard that arrives after us to stand down, and tests that the page answers.
  document.documentElement.dataset.alive = '';
  document.getElementById('wait')?.replaceChildren();
  const waiting = window.earlySubmit?.();
  delete window.earlySubmit;
  if (waiting?.isConnected) send(waiting);
}
