// Tries one mutant after the other, in a process of its own that may hang or run out of memory.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createServer, createServerModuleRunner } from 'vite';
import { expect } from 'vitest';
import type { Mutant } from './mutants.ts';
import { collectTests } from './quick-tests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inRights = (name: string) => `/tests/rights/${name}`;
/** The quickest first. The slow ones only see what has survived the others. */
const quick = [...['sample.mutation.ts', 'reasons.test.ts', 'asleep.test.ts', 'not-known.test.ts'].map(inRights), '/tests/law-data/provisions.test.ts', '/tests/law-data/periods.test.ts'];
const slow = ['asking.test.ts', 'honesty.test.ts'].map(inRights);
/** These do not look at the machines, so they are read once. */
const isApart = (file: string) => file.includes('/tests/law/') || file.endsWith('sample-cases.ts');

fc.configureGlobal({ seed: 1 });
const { tests, asVitest } = collectTests(expect);
Object.assign(globalThis, { quickTests: asVitest });
let active: Mutant | undefined;

const server = await createServer({
  root, configFile: false, appType: 'custom', logLevel: 'silent', optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  environments: { ssr: { resolve: { noExternal: ['vitest'] } } },
  plugins: [{
    name: 'mutant',
    enforce: 'pre',
    resolveId: (id) => (id === 'vitest' ? '\0vitest' : undefined),
    load: (id) => (id === '\0vitest' ? 'export const { it, describe, expect } = globalThis.quickTests;' : undefined),
    transform: (code, id) => (active && id === root + active.file ? code.slice(0, active.start) + active.becomes + code.slice(active.end) : undefined),
  }],
});
const { moduleGraph } = server.environments.ssr;
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });

function readAfresh(file: string): void {
  for (const one of moduleGraph.getModulesByFile(root + file) ?? []) moduleGraph.invalidateModule(one);
  for (const one of runner.evaluatedModules.idToModuleMap.values()) if (!isApart(one.file)) runner.evaluatedModules.invalidateModule(one);
}

/** The tests of a file, those of the right that has the fault first; where they are slow, no others. */
function inOrder(file: string) {
  const right = /rights\/([\w-]+)\.ts$/.exec(active?.file ?? '')?.[1];
  const own = right ? tests.filter(({ name }) => new RegExp(`\\b${right}[-: ]`).test(name)) : [];
  if (own.length === 0) return [...tests];
  return slow.includes(file) ? own : [...own, ...tests.filter((test) => !own.includes(test))];
}

/** The first test that fails, or nothing. */
async function firstFailure(): Promise<string | undefined> {
  for (const file of [...quick, ...slow]) {
    tests.length = 0;
    let now = `${file} cannot be read`;
    try {
      await runner.import(file);
      for (const { name, run } of inOrder(file)) {
        now = `${file}: ${name}`;
        await run();
        process.send?.('test done');
      }
    } catch (fault) {
      if (!active) console.error(fault);
      return now;
    }
  }
  return undefined;
}

process.on('message', async (mutant: Mutant | 'none') => {
  active = mutant === 'none' ? undefined : mutant;
  if (active) readAfresh(active.file);
  const killedBy = await firstFailure();
  const tried = active;
  active = undefined;
  if (tried) readAfresh(tried.file);
  process.send?.({ killedBy });
});
process.send?.('ready');
