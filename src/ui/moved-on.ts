const listeners = new Set<() => void>();

/** Long enough for the second tap of a double tap, and shorter than anybody reads a question. */
const deafFor = 500;
let hearing: ReturnType<typeof setTimeout> | undefined;

/** Tells when other things have come under the finger: a next question, another page, another step. */
export function onMovedOn(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/**
 * Something else is on the screen now. For a moment the page takes no taps (`shell.css`): the second of a double tap would
 * choose what nobody has read. Keys are heard at once.
 */
export function movedOn(): void {
  for (const tell of listeners) tell();
  const { dataset } = document.documentElement;
  dataset.deaf = '';
  clearTimeout(hearing);
  hearing = setTimeout(() => delete dataset.deaf, deafFor);
}
