import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';

const file = 'reports/mutation.ndjson';
/** What became of one mutant: the test that noticed it, or none. `of`: what was tested, by what. */
type Tried = { readonly of: string; readonly name: string; readonly killedBy?: string };

/** Changes with the machines, the tests and the mutants themselves: results of something else are not taken over. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['machines', 'tests/law', 'tests/law-data', 'tests/rights', 'tests/facts', 'tests/questions', 'tests/journey', 'tests/map', 'scripts/mutation']) {
    for (const one of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|csv)$/.test(one) && one !== 'explained.ts') hash.update(one).update(readFileSync(`${folder}/${one}`));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** Results are kept as they come, so that a run that was stopped goes on where it was. */
export function openProgress() {
  const of = fingerprint();
  mkdirSync('reports', { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const all = lines.map((line) => JSON.parse(line) as Tried);
  return {
    /** What this very code and these very tests have been tried with. */
    done: new Map(all.filter((one) => one.of === of).map((one) => [one.name, one.killedBy])),
    /** Those that had survived when last tried, whatever has changed since. */
    survivors: new Set([...new Map(all.map((one) => [one.name, one])).values()].filter((one) => !one.killedBy).map(({ name }) => name)),
    keep: (name: string, killedBy: string | undefined) => appendFileSync(file, `${JSON.stringify({ of, name, killedBy } satisfies Tried)}\n`),
  };
}
