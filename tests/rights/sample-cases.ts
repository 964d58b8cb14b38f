// Part of the combinations of `tests/law/agreement.test.ts`, with what the second encoding expects of each.
import { RIGHTS, type CompleteFacts, type Expected, type Right } from '../law/complete-facts.ts';
import { expectedOf } from '../law/reference.ts';
import { relativeSpace } from '../law/relative-space.ts';
import {
  advocateSpace,
  careSpace,
  carerSpace,
  dateSpace,
  imcaSpace,
  medicationSpace,
  statusSpace,
} from '../law/spaces.ts';

function* every<V>(step: number, all: Iterable<V>): Generator<V> {
  let count = 0;
  for (const one of all) if (count++ % step === 0) yield one;
}

const dated = () => every(11, dateSpace());
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

export type Case = { readonly facts: CompleteFacts; readonly expected: Expected };

export const sampleCases: readonly (readonly [right: Right, cases: readonly Case[]])[] = RIGHTS.map(
  (right) => {
    const all = [...every(17, statusSpace()), ...(spaces[right]?.() ?? [])];
    const cases = all.flatMap((facts) => {
      const expected = expectedOf(right, facts);
      return expected === 'not-settled' ? [] : [{ facts, expected }];
    });
    return [right, cases];
  },
);
