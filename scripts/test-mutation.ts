// Puts small faults into the machines, one at a time, and reports those that no test notices (decision 006).
// All of it: `npm run test:mutation`. Some of it: `npm run test:mutation -- rights/vote series`.
// Only what survived last time: `npm run test:mutation -- --only-survivors`. A run that was stopped goes on where it was.
import { readFileSync, readdirSync } from 'node:fs';
import { mutantsOf } from './mutation/mutants.ts';
import { openProgress } from './mutation/progress.ts';
import { report, type Result } from './mutation/report.ts';
import { roomOf } from './mutation/rooms.ts';
import { stopWorker, tryOut } from './mutation/worker.ts';

const parts = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const onlySurvivors = process.argv.includes('--only-survivors');
const { before, survived, keep } = openProgress();

const mutants = readdirSync('machines', { recursive: true, encoding: 'utf8' })
  .map((file) => `machines/${file}`)
  .filter(
    (file) => roomOf(file) && (parts.length === 0 || parts.some((part) => file.includes(part))),
  )
  .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
  .filter((mutant) => !onlySurvivors || survived(mutant));

/** How long a test may take with a mutant: some times what the slowest of its room takes without one. */
const patience = new Map<readonly string[], number>();
for (const { tests } of new Set(mutants.flatMap(({ file }) => roomOf(file) ?? []))) {
  await tryOut({ tests }, 120_000);
  const { killedBy, slowest } = await tryOut({ tests }, 120_000);
  if (killedBy) throw new Error(`Without any mutant, this fails already: ${killedBy}`);
  patience.set(tests, Math.max(3_000, 5 * slowest));
}

const results: Result[] = [];
for (const [index, mutant] of mutants.entries()) {
  if (index % 100 === 0) console.error(`${index} of ${mutants.length}`);
  const known = before(mutant);
  const { killedBy } =
    known ?? (await tryOut(mutant, patience.get(roomOf(mutant.file)?.tests ?? []) ?? 0));
  if (!known) keep(mutant, killedBy);
  results.push({ mutant, killedBy });
  if (!killedBy) console.log(`survived  line ${mutant.line}  ${mutant.name}`);
}
stopWorker();
process.exitCode = report(results, parts.length === 0 && !onlySurvivors) ? 0 : 1;
