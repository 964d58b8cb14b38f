/** From and to where in a text. */
export type Stretch = readonly [from: number, to: number];

/** Chrome falls silent in what takes longer than about fifteen seconds. */
const longest = 180;

/** A long sentence breathes at its commas. */
function breaths(text: string, [from, to]: Stretch): Stretch[] {
  if (to - from <= longest) return [[from, to]];
  const part = text.slice(from, from + longest);
  const pause = Math.max(
    ...[', ', '; ', ': ', '，', '、', '، ', '؛ '].map((one) => part.lastIndexOf(one)),
  );
  const at = pause > 0 ? pause + 1 : part.lastIndexOf(' ');
  const end = from + (at > 0 ? at : longest);
  return [[from, end], ...breaths(text, [end, to])];
}

/** The end of a sentence in the scripts we have, for browsers that cannot tell. */
const byMarks = /[^.?!。？！؟।۔]+[.?!。？！؟।۔]*[)\]”’"']*\s*/gu;

function segments(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return text.match(byMarks) ?? [text];
  const each = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return Array.from(each, ({ segment }) => segment);
}

/** The sentences of a text, none too long to be spoken in one go. */
export function sentencesOf(text: string, language: string): readonly Stretch[] {
  let at = 0;
  return segments(text, language)
    .map((segment): Stretch => {
      at += segment.length;
      return [at - segment.length, at];
    })
    .flatMap((one) => breaths(text, one))
    .filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}
