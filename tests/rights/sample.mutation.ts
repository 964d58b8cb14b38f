// For mutation testing only: part of the combinations of `tests/law/agreement.test.ts`, stopping at the first disagreement, a right at a time.
import { expect, it } from 'vitest';
import { currentLaw } from '../../machines/law/law.ts';
import { decideRight } from '../../machines/rights/decide.ts';
import { rights } from '../../machines/rights/registry.ts';
import { differences } from '../law/compare.ts';
import { RIGHTS, type CompleteFacts, type Right } from '../law/complete-facts.ts';
import { expectedOf } from '../law/reference.ts';
import { relativeSpace } from '../law/relative-space.ts';
import { advocateSpace, careSpace, carerSpace, dateSpace, imcaSpace, medicationSpace, statusSpace } from '../law/spaces.ts';

function* every<V>(step: number, all: Iterable<V>): Generator<V> {
  let count = 0;
  for (const one of all) if (count++ % step === 0) yield one;
}

const dated = () => every(23, dateSpace());
const spaces: Partial<Record<Right, () => Iterable<CompleteFacts>>> = {
  duration: dated,
  tribunal: dated,
  'tribunal-nearest-relative': dated,
  'refuse-treatment': () => every(5, medicationSpace()),
  'care-needs-eligible': careSpace,
  'carer-eligible': carerSpace,
  'care-act-advocate': () => every(3, advocateSpace()),
  imca: () => every(5, imcaSpace()),
  'nearest-relative': () => every(3, relativeSpace()),
};

it.each(RIGHTS)('%s: agrees with the second encoding', (right) => {
  for (const space of [every(17, statusSpace()), spaces[right]?.() ?? []]) {
    for (const facts of space) {
      const expected = expectedOf(right, facts);
      if (expected === 'not-settled') continue;
      const wrong = differences(expected, decideRight(rights[right], facts, facts.asOf, currentLaw));
      if (wrong.length > 0) expect({ facts, wrong }).toEqual({ facts, wrong: [] });
    }
  }
});
