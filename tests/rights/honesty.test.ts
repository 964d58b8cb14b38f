import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { FactName, Facts } from '../../machines/facts/facts.ts';
import type { Law } from '../../machines/law/law-from.ts';
import { currentLaw, lawWith } from '../../machines/law/law.ts';
import { provision, provisions, type RuleId } from '../../machines/law/provisions.ts';
import { knownStatusIds } from '../../machines/law/status-ids.ts';
import { agreedLines } from '../../machines/reason/lines.ts';
import { decideRight } from '../../machines/reason/decide.ts';
import { rightIds, rights, type RightId } from '../../machines/rights/registry.ts';
import type { Finding } from '../../machines/reason/right.ts';
import { fillable, gapsIn, withValue } from './gaps.ts';
import { completeFacts } from './random-facts.ts';
import { truthOf } from './truth.ts';
import { runs, timeFor } from '../runs.ts';

const tries = 40;
const timeout = timeFor(tries);
const otherStatuses = fc.subarray([...knownStatusIds], { maxLength: 3 });
/** Relatives nobody was asked about are taken to exist for what a nearest relative may do (decision 002, 21). */
const gapsOf = (id: RightId): readonly FactName[] =>
  id === 'nearest-relative'
    ? rights[id].reads
    : rights[id].reads.filter((fact) => fact !== 'relatives');

const everyFact: readonly FactName[] = [
  'nation',
  ...new Set(rightIds.flatMap(gapsOf).filter((fact) => fact !== 'relatives')),
];

/** Somebody's facts, some of them not known, and what those could be. */
const withGaps = (reads: readonly FactName[], most: number) =>
  fc.tuple(completeFacts, otherStatuses).chain(([facts, others]) =>
    fc.shuffledSubarray(gapsIn(facts, reads, others)).map((gaps) => {
      const open = fillable(gaps, most);
      return {
        facts,
        open,
        partial: open.reduce<Facts>((left, { path, open: as }) => withValue(left, path, as), facts),
      };
    }),
  );

/** Every sleeping rule started on a day that some of the beginnings come before. */
const sleeping = (Object.keys(provisions) as RuleId[]).filter(
  (rule) => provision(rule).from === null,
);
const awake = lawWith(Object.fromEntries(sleeping.map((rule) => [rule, '2026-05-22'])));

describe.each<[string, Law]>([
  ['as it is', currentLaw],
  ['with all of the 2025 Act started', awake],
])('a verdict by the law %s', (_, law) => {
  const decide = (id: RightId, facts: Facts): Finding =>
    decideRight(rights[id], facts, facts.asOf ?? '', law);

  it.each(rightIds)(
    '%s: is firm exactly when every way of filling the gaps agrees, and names what could change it',
    (id) => {
      const property = fc.property(
        withGaps(['nation', ...gapsOf(id)], 1300),
        ({ partial, open }) => {
          const { verdict, missing, rules, lines, ...details } = decide(id, partial);
          const truth = truthOf((facts) => decide(id, facts), partial, open);
          expect({ verdict, missing }).toEqual({ verdict: truth.verdict, missing: truth.missing });
          expect(truth.details).toMatchObject(details);
          // A line may say less than the truth, and never more; one owns up that a day is not known.
          const firm = lines.filter((line) => line.id !== 'automatic-sooner');
          expect(agreedLines([truth.details.lines, firm])).toEqual(expect.arrayContaining(firm));
          expect(rules).not.toHaveLength(0);
        },
      );
      fc.assert(property, runs(tries));
    },
    timeout,
  );
});

describe('learning one fact more', () => {
  it(
    'never turns a firm verdict into another, and never depends on who asks',
    () => {
      const property = fc.property(
        withGaps(everyFact, Infinity),
        fc.nat(),
        ({ facts, partial, open }, pick) => {
          const learnt = open[pick % Math.max(open.length, 1)];
          const before = assess(partial).findings;
          const after = assess(
            learnt ? withValue(partial, [learnt.fact], facts[learnt.fact]) : partial,
          ).findings;
          const asked = assess({ ...partial, role: undefined }).findings;
          for (const id of rightIds) {
            if (before[id].verdict !== 'maybe')
              expect(after[id].verdict, id).toBe(before[id].verdict);
            if (before[id].verdict !== 'maybe') expect(before[id].missing, id).toEqual([]);
            expect(asked[id]).toEqual(before[id]);
            expect(before[id].rules.length, id).toBeGreaterThan(0);
          }
        },
      );
      fc.assert(property, runs(tries * 5));
    },
    timeout,
  );
});
