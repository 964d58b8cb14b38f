// For mutation testing only: part of `every-path.test.ts`. Who asks never changes the way, and one nation with another law stands for both.
import { expect, it } from 'vitest';
import { advocateFinding, withoutTreatments } from '../../machines/case.ts';
import { advocateByTheTables } from './advocate-by-the-tables.ts';
import { answersTo, pathsFrom, said, start, today } from './walk.ts';

it.each(['scotland', 'wales', 'england', 'dont-know'])(
  'in %s: every path ends with what the decision tables say',
  (nation) => {
    for (const path of pathsFrom(start(), (id) =>
      id === 'who' ? ['patient'] : id === 'nation' ? [nation] : answersTo(id),
    )) {
      const { answers, facts } = path.end.context.case;
      const { verdict } = advocateFinding(withoutTreatments(facts), today);
      const expected = advocateByTheTables(withoutTreatments(facts));
      if (verdict !== expected || path.steps.length !== Object.keys(answers).length)
        expect([said(path), verdict]).toEqual([said(path), expected]);
    }
  },
);
