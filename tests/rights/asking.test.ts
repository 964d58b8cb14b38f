// What `explore.ts` and `remember.ts` take for granted about every right.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../machines/facts/facts.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { makeAsk } from '../../machines/reason/ask.ts';
import { everyWay } from '../../machines/reason/explore.ts';
import { rightIds, rights, type RightId } from '../../machines/rights/registry.ts';
import { gapsIn, withValue } from './gaps.ts';
import { completeFacts } from './random-facts.ts';
import { runs, timeFor } from '../runs.ts';

const tries = 40;

/** Facts with anything missing. */
const withAnythingMissing = (id: RightId) =>
  completeFacts.chain((facts) =>
    fc
      .shuffledSubarray(gapsIn(facts, rights[id].reads, []))
      .map((gaps) =>
        gaps.reduce<Facts>(
          (left, { path }) =>
            path.length > 1 && !left[path[0] as keyof Facts]
              ? left
              : withValue(left, path, undefined),
          facts,
        ),
      ),
  );

/** Is there one order in which everything was asked for, whatever the answers were? */
function hasOneOrder(asked: readonly (readonly string[])[]): boolean {
  const after = new Map<string, Set<string>>();
  for (const path of asked)
    path.forEach((name, index) =>
      after.set(name, new Set([...(after.get(name) ?? []), ...path.slice(index + 1, index + 2)])),
    );
  const done = new Set<string>();
  const reaches = (name: string, above: readonly string[]): boolean => {
    if (above.includes(name)) return true;
    if (done.has(name)) return false;
    const loops = [...(after.get(name) ?? [])].some((next) => reaches(next, [...above, name]));
    done.add(name);
    return loops;
  };
  return ![...after.keys()].some((name) => reaches(name, []));
}

describe.each(rightIds)('%s', (id) => {
  it(
    'asks for what is not known in one order, whatever the answers',
    () => {
      const property = fc.property(
        withAnythingMissing(id),
        fc.constantFrom('england', 'wales'),
        (facts, nation) => {
          const leaves = everyWay((choose) =>
            rights[id].decide(
              makeAsk(rights[id], facts, nation, facts.asOf ?? '', currentLaw, choose),
            ),
          );
          expect(hasOneOrder(leaves.map((leaf) => leaf.variables))).toBe(true);
        },
      );
      fc.assert(property, runs(tries));
    },
    timeFor(tries),
  );

  it(
    'looks at no fact but those it says it reads',
    () => {
      const property = fc.property(withAnythingMissing(id), (facts) => {
        const looked = new Set<string | symbol>();
        const watched = new Proxy(facts, {
          get: (all, name) => (looked.add(name), Reflect.get(all, name)),
        });
        everyWay((choose) =>
          rights[id].decide(
            makeAsk(rights[id], watched, 'england', facts.asOf ?? '', currentLaw, choose),
          ),
        );
        expect(
          [...looked].filter(
            (name) => !(rights[id].reads as readonly (string | symbol)[]).includes(name),
          ),
        ).toEqual([]);
      });
      fc.assert(property, runs(tries));
    },
    timeFor(tries),
  );
});
