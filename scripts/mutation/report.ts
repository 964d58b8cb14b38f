import reasons from './explained.json' with { type: 'json' };
import { roomOf, rooms } from './rooms.ts';
import type { Mutant } from './mutants.ts';

export type Result = { readonly mutant: Mutant; readonly killedBy: string | undefined };

const aim = 90;
/** Mutants that change nothing anybody could notice. An entry that no longer survives is a fault. */
const explained: ReadonlySet<string> = new Set(Object.values(reasons).flat());
const isExplained = ({ mutant, killedBy }: Result) => !killedBy && explained.has(mutant.name);

function line(name: string, results: readonly Result[]): string {
  const killed = results.filter(({ killedBy }) => killedBy).length;
  const known = results.filter(isExplained).length;
  const survived = results.length - killed;
  const score = results.length === 0 ? '–' : `${((100 * killed) / results.length).toFixed(1)} %`;
  return `${name.padEnd(12)}${String(results.length).padStart(6)} mutants ${String(killed).padStart(6)} killed ${String(survived).padStart(5)} survived, ${String(known).padStart(3)} of them explained  ${score}`;
}

/** Explanations of mutants that were noticed after all, or are no more. */
const stale = (results: readonly Result[]) =>
  [...explained].filter(
    (name) => !results.some((one) => one.mutant.name === name && !one.killedBy),
  );

/** Prints the figures, a room at a time. Says whether they are good enough: killed in the hundred, and every survivor explained. */
export function report(results: readonly Result[], whole: boolean): boolean {
  for (const name of new Set(rooms.map((room) => room.name))) {
    const own = results.filter(({ mutant }) => roomOf(mutant.file)?.name === name);
    if (own.length > 0) console.log(line(name, own));
  }
  console.log(line('in all', results));
  const outdated = whole ? stale(results) : [];
  for (const name of outdated)
    console.log(`No survivor any more, so needs no explanation: ${name}`);
  const score = (100 * results.filter(({ killedBy }) => killedBy).length) / results.length;
  console.log(`Aim: ${aim} % killed or more, each survivor explained.`);
  return (
    score >= aim &&
    outdated.length === 0 &&
    results.every((one) => one.killedBy || isExplained(one))
  );
}
