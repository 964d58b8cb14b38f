/** Long enough for the second tap of a double tap, and shorter than anybody reads a question. */
const deafFor = 500;
let hearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Other things have come under the finger: a next question, another page, another step. For a moment the page takes no taps
 * (`shell.css`): the second of a double tap would choose what nobody has read. Keys are heard at once.
 */
export function movedOn(): void {
  const { dataset } = document.documentElement;
  dataset.deaf = '';
  clearTimeout(hearing);
  hearing = setTimeout(() => delete dataset.deaf, deafFor);
}
