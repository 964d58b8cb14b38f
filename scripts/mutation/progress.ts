import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { roomOf } from './rooms.ts';
import type { Mutant } from './mutants.ts';

const file = 'reports/mutation.ndjson';
/** What became of one mutant: the test that noticed it, or none. `of`: what this holds for. */
type Tried = { readonly of: string; readonly name: string; readonly killedBy?: string };

const textOf = (folder: string, wanted: (path: string) => boolean): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((path) => /\.(ts|csv)$/.test(path) && wanted(path))
    .map((path) => path + readFileSync(`${folder}/${path}`, 'utf8'));
const isTest = (path: string) => /\.(test|mutation)\.ts$/.test(path);
const settings = new Set(['rooms.ts', 'report.ts', 'progress.ts', 'worker.ts']);
const folders = ['law', 'law-data', 'rights', 'facts', 'questions', 'journey', 'map'];
/** What every result hangs on: the machines, what the tests share, and the mutants. */
const shared = [
  ...textOf('machines', () => true),
  ...textOf('scripts/mutation', (path) => !settings.has(path)),
  ...folders.flatMap((folder) => textOf(`tests/${folder}`, (path) => !isTest(path))),
];
const known = new Map<string, string>();

/**
 * A mutant stays killed while the test that killed it is the same, and one that never ends whatever other tests there are;
 * it has survived those very tests of its room, and no others.
 */
function holdsFor({ file: mutated }: Mutant, killedBy: string | undefined): string {
  const tests = roomOf(mutated)?.tests ?? [];
  const concerned =
    killedBy === undefined ? tests : tests.filter((test) => killedBy.startsWith(test));
  const name = concerned.join(' ');
  const before = known.get(name);
  if (before) return before;
  const hash = createHash('sha256').update(shared.join('\n'));
  for (const test of concerned) hash.update(readFileSync(`tests/${test}`));
  const of = hash.digest('hex').slice(0, 12);
  known.set(name, of);
  return of;
}

/** Results are kept as they come, so that a run that was stopped goes on where it was. */
export function openProgress() {
  mkdirSync('reports', { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const last = new Map(
    lines.map((line) => JSON.parse(line) as Tried).map((one) => [one.name, one]),
  );
  return {
    /** What is known already, if nothing it hangs on has changed. */
    before(mutant: Mutant): Pick<Tried, 'killedBy'> | undefined {
      const tried = last.get(mutant.name);
      return tried?.of === holdsFor(mutant, tried?.killedBy) ? tried : undefined;
    },
    /** Had it survived when last tried, whatever has changed since? */
    survived: ({ name }: Mutant) => last.has(name) && !last.get(name)?.killedBy,
    keep: (mutant: Mutant, killedBy: string | undefined) =>
      appendFileSync(
        file,
        `${JSON.stringify({ of: holdsFor(mutant, killedBy), name: mutant.name, killedBy } satisfies Tried)}\n`,
      ),
  };
}
