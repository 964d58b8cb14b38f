import { forget } from '../ui/forget.ts';

/** Forgets everything of the person who was here, and goes back to the start. It works off line too: nothing is fetched. */
export function clearDown(goHome: () => void): void {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
  // What is drawn anew must not find anything ticked (src/ui/early.ts).
  for (const form of Array.from(document.forms)) form.reset();
  window.getSelection()?.removeAllRanges();
  forget();
  goHome();
}
