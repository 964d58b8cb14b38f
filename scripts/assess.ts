import { assess } from '../machines/assess.ts';
import { readFacts, type FactsError } from '../machines/facts/facts.ts';
import { linesOf, longestLine } from './assess-lines.ts';

const wrong = (error: FactsError) => ({ text: JSON.stringify({ error }), ok: false });
const tooLong = wrong({
  path: [],
  message: `This line is too long: write at most ${longestLine} characters.`,
});

/** One line of facts as JSON in, one line of findings or an error out. Never throws: a line that fails takes no other with it. */
function answer(line: string): { readonly text: string; readonly ok: boolean } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return wrong({ path: [], message: 'This line is not valid JSON.' });
  }
  try {
    const read = readFacts(input);
    return 'error' in read
      ? wrong(read.error)
      : { text: JSON.stringify(assess(read.facts)), ok: true };
  } catch {
    return wrong({ path: [], message: 'These facts could not be worked out. Please tell us.' });
  }
}

/** Writes a line and waits while the reader is slow, so that memory stays constant. */
const write = (text: string) =>
  new Promise<void>((resolve) =>
    process.stdout.write(`${text}\n`) ? resolve() : process.stdout.once('drain', resolve),
  );

process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
);
let allWell = true;
async function reply(line: string | undefined): Promise<void> {
  const { text, ok } = line === undefined ? tooLong : answer(line);
  allWell &&= ok;
  await write(text);
}

/** One object written over several lines, as opposed to one object a line, starts with a brace alone. */
let spread: string | undefined;
let first = true;
process.stdin.setEncoding('utf8');
for await (const line of linesOf(process.stdin as AsyncIterable<string>)) {
  if (line?.trim() === '') continue;
  if (first && line?.trim() === '{') spread = '';
  first = false;
  if (spread === undefined) await reply(line);
  else if (line === undefined || spread.length > longestLine) spread = 'x'.repeat(longestLine + 1);
  else spread += `${line}\n`;
}
if (spread !== undefined) await reply(spread.length > longestLine ? undefined : spread);
process.exitCode = allWell ? 0 : 1;
