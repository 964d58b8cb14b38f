import { createInterface } from 'node:readline';
import { assess } from '../machines/assess.ts';
import { readFacts, type FactsError } from '../machines/facts/facts.ts';

/** One line of facts as JSON in, one line of findings or an error out. */
function answer(line: string): { readonly text: string; readonly ok: boolean } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return wrong({ path: [], message: 'This line is not valid JSON.' });
  }
  const read = readFacts(input);
  return 'error' in read
    ? wrong(read.error)
    : { text: JSON.stringify(assess(read.facts)), ok: true };
}

const wrong = (error: FactsError) => ({ text: JSON.stringify({ error }), ok: false });

/** Writes a line and waits while the reader is slow, so that memory stays constant. */
const write = (text: string) =>
  new Promise<void>((resolve) =>
    process.stdout.write(`${text}\n`) ? resolve() : process.stdout.once('drain', resolve),
  );

process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
);
let allWell = true;
async function reply(line: string): Promise<void> {
  const { text, ok } = answer(line);
  allWell &&= ok;
  await write(text);
}

/** One object written over several lines, as opposed to one object a line, starts with a brace alone. */
let spread: string[] | undefined;
let first = true;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  if (first && line.trim() === '{') spread = [];
  first = false;
  if (spread) spread.push(line);
  else await reply(line);
}
if (spread) await reply(spread.join('\n'));
process.exitCode = allWell ? 0 : 1;
