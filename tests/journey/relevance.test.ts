// What can still matter, by the facts alone: also by facts that no answer gives, since other people's software may ask.
import { expect, it } from 'vitest';
import type { Facts } from '../../machines/facts/facts.ts';
import { couldBe } from '../../machines/journey/relevance.ts';

const tests = Object.entries(couldBe) as [keyof typeof couldBe, (facts: Facts) => boolean][];
const onLeaveFromCto: Facts = { status: 's17-leave', underlying: 'cto' };

it.each(tests)('%s: “unknown” is no more than nothing said', (_, test) =>
  expect(test({ status: 'unknown' })).toBe(test({})),
);

it.each<[test: keyof typeof couldBe, facts: Facts, matters: boolean]>([
  ['datedByStart', { status: 's47-49' }, true],
  ['datedByStart', { status: 's48-49' }, true],
  ['datedByStart', { status: 's4' }, false],
  ['datedByStart', { status: 'informal' }, false],
  ['secondOpinion', { status: 'cto' }, false],
  ['secondOpinion', { status: 'cto', startedOn: '2026-10-01' }, true],
  ['secondOpinion', { ...onLeaveFromCto, startedOn: '2026-10-01' }, false],
  ['secondOpinion', { ...onLeaveFromCto, underlyingStartedOn: '2026-10-01' }, true],
])('%s, %j: %s', (test, facts, matters) => expect(couldBe[test](facts)).toBe(matters));
