import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { relations } from '../../machines/facts/values.ts';
import type { Relative } from '../../machines/facts/facts.ts';
import {
  asksFor,
  type Draft,
  type Field,
  type Relation,
} from '../../machines/questions/relatives.ts';
import { draftOf, relativeOf } from '../../src/journey/relatives/draft.ts';

const findingOf = (relatives: Relative[]) =>
  assess({
    asOf: '2026-11-22',
    nation: 'england',
    status: 's3',
    age: '18-or-over',
    relatives,
    relativeOrders: [],
  }).findings['nearest-relative'];

/** Every way through the questions about one person, each asked question answered with each of `answers`. */
function everyPerson(
  base: { id: string; relation: Relation },
  others: readonly Relative[],
  answers: readonly string[],
  age: string,
): Relative[] {
  const found: Relative[] = [];
  const walk = (draft: Draft, done: ReadonlySet<Field>) => {
    const asked = asksFor(base.relation, draft, others);
    const next = asked.find((field) => !done.has(field));
    if (!next) found.push(relativeOf(base, draft, asked));
    else
      for (const answer of next === 'ageYears' ? [age] : answers)
        walk({ ...draft, [next]: answer }, new Set([...done, next]));
  };
  walk(draftOf(base), new Set());
  return found;
}

describe('what is asked about relatives', () => {
  it.each(relations)(
    'settles whether one %s is the nearest relative, when all is answered',
    (relation) => {
      for (const person of everyPerson({ id: 'a', relation }, [], ['yes', 'no'], '40')) {
        expect(findingOf([person]).verdict, JSON.stringify(person)).not.toBe('maybe');
      }
    },
  );

  it.each(relations)(
    'settles it between a %s and anyone else, when all is answered',
    (relation) => {
      const open: Relative[][] = [];
      for (const other of relations) {
        for (const first of everyPerson({ id: 'a', relation }, [], ['yes', 'no'], '40')) {
          for (const second of everyPerson(
            { id: 'b', relation: other },
            [first],
            ['yes', 'no'],
            '50',
          )) {
            // Whoever comes second is asked the age that finds the elder of a couple; the first is when changed.
            const draft = { ...draftOf(first), ageYears: '40' };
            const list = [relativeOf(first, draft, asksFor(relation, draft, [second])), second];
            const { verdict } = findingOf(list);
            if (verdict === 'maybe') open.push(list);
          }
        }
      }
      expect(open).toEqual([]);
    },
  );

  it.each(relations)('gives facts about a %s that fill the form again the same', (relation) => {
    for (const person of everyPerson({ id: 'a', relation }, [], ['yes', 'no', 'dont-know'], '40')) {
      const draft = draftOf(person);
      expect(relativeOf(person, draft, asksFor(relation, draft, []))).toEqual(person);
    }
  });
});
