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

/** Is `typed` the word, or the beginning of it, but for so many slips of the finger? Short words must be right. */
export function isMistypedStartOf(word: string, typed: string, slips: number): boolean {
  if (typed.length < (slips > 1 ? 7 : 5) || word.length < typed.length - slips) return false;
  const ends = slips > 1 ? [-2, -1, 0, 1, 2] : [-1, 0, 1];
  const isNear = slips > 1 ? isTwoSlipsAway : isOneSlipAway;
  return ends.some((more) => isNear(typed, word.slice(0, typed.length + more)));
}

/** The same first letters, and one slip on either side of some place in the word. */
function isTwoSlipsAway(a: string, b: string): boolean {
  return (
    a.slice(0, 2) === b.slice(0, 2) &&
    [-1, 0, 1].some((more) =>
      Array.from({ length: a.length - 2 }, (_, at) => at + 2).some(
        (at) =>
          isOneSlipAway(a.slice(0, at), b.slice(0, at + more)) &&
          isOneSlipAway(a.slice(at), b.slice(at + more)),
      ),
    )
  );
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
