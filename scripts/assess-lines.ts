/** The longest line read, in characters: 40 relatives described in full are about 8,000. */
export const longestLine = 100_000;

/**
 * The lines of a text that comes in pieces, without their ends; `undefined` stands for a line too long to be kept, whose
 * letters are let go as they come. A byte-order mark before the first line is no part of it.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let line: string | undefined = '';
  let first = true;
  for await (const piece of pieces) {
    const [head = '', ...rest] = (first ? piece.replace(/^\uFEFF/, '') : piece).split('\n');
    first &&= piece === '';
    line = longer(line, head);
    for (const next of rest) {
      yield line?.replace(/\r$/, '');
      line = longer('', next);
    }
  }
  if (line !== '') yield line;
}

const longer = (line: string | undefined, more: string) =>
  line === undefined || line.length + more.length > longestLine ? undefined : line + more;
