// Tries one mutant after the other, in a process of its own that may hang or run out of memory.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readModules } from './modules.ts';
import type { Mutant } from './mutants.ts';
import { collectTests } from './quick-tests.ts';
import { isSlow, rightOf, roomOf } from './rooms.ts';

// Always the same dice. The first failure is enough: looking for a smaller one takes time.
fc.configureGlobal({ seed: 1, endOnFailure: true });
const { tests, asVitest } = collectTests(expect);
Object.assign(globalThis, { quickTests: asVitest });
const modules = await readModules(fileURLToPath(new URL('../..', import.meta.url)));

/** The tests of a file, those of the right that has the fault first; where they are slow, no others. */
function inOrder(testFile: string, mutated: string) {
  const about = rightOf(mutated);
  const own = about ? tests.filter(({ name }) => about.test(name)) : [];
  if (own.length === 0) return [...tests];
  return isSlow(testFile) ? own : [...own, ...tests.filter((test) => !own.includes(test))];
}

/** The first test that fails, or nothing. */
async function firstFailure(
  testFiles: readonly string[],
  mutated = '',
): Promise<string | undefined> {
  for (const file of testFiles) {
    tests.length = 0;
    let now = `${file} cannot be read`;
    try {
      await modules.readTests(`tests/${file}`);
      for (const { name, run } of inOrder(file, mutated)) {
        now = `${file}: ${name}`;
        await run();
        process.send?.('test done');
      }
    } catch (fault) {
      return mutated ? now : `${now}: ${String(fault)}`;
    }
  }
  return undefined;
}

process.on(
  'message',
  async (
    what: Mutant | { readonly tests: readonly string[] } | { readonly read: readonly string[] },
  ) => {
    if ('read' in what) {
      for (const file of what.read) await modules.readTests(`tests/${file}`);
      return process.send?.('read');
    }
    if ('tests' in what) return process.send?.({ killedBy: await firstFailure(what.tests) });
    modules.put(what);
    return process.send?.({
      killedBy: await firstFailure(roomOf(what.file)?.tests ?? [], what.file),
    });
  },
);
process.send?.('ready');
