/** The words of a text as a search compares them: no accents, capitals, apostrophes or punctuation; "saint" is "st". */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}|['’‘`]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word === 'saint' ? 'st' : word));
}

/** Is `typed` the word, or the beginning of it, but for one slip of the finger? Short words must be right. */
export function isMistypedStartOf(word: string, typed: string): boolean {
  if (typed.length < 5) return false;
  return [-1, 0, 1].some((more) => isOneSlipAway(typed, word.slice(0, typed.length + more)));
}

/** Do two words differ by at most one letter added, left out, changed, or swapped with its neighbour? */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped =
    restA.length > 1 &&
    restA[1] === restB[0] &&
    restA[0] === restB[1] &&
    restA.slice(2) === restB.slice(2);
  return (
    swapped ||
    restA === restB ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1)
  );
}
