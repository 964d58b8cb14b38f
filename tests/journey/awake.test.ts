// On the day a sleeping rule wakes, and the day before: the chart and `assess`, given the same day and law, say the same.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { lawWith } from '../../machines/law/law.ts';
import type { Answers } from '../../machines/questions/registry.ts';
import type { Verdict } from '../../machines/reason/right.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { replay } from '../../machines/journey/replay.ts';
import { journeyMachine } from '../../machines/journey/machine.ts';
import { said, walk } from './walk.ts';

const law = lawWith({ 'IMHA-25-1': '2027-04-01', 'IMHA-25-6': '2027-04-01' });
const before = { day: '2027-03-31', law };
const after = { day: '2027-04-01', law };

const informal: Answers = { nation: 'england', now: 'agreed' };
const assessed: Answers = { nation: 'england', now: 'being-assessed' };

describe('the law that wakes between two days', () => {
  // From then on an informal patient in England has an advocate too (MHA 2025 s40 and Sch 3).
  it.each<[answers: Answers, verdicts: readonly [Verdict, Verdict]]>([
    [informal, ['no', 'yes']],
    [{ ...informal, nation: 'wales' }, ['yes', 'yes']],
    [{ nation: 'england', now: 'kept', section: 's2' }, ['yes', 'yes']],
  ])('%j: %s', (answers, verdicts) => {
    for (const [at, input] of [before, after].entries()) {
      const path = walk(answers, input);
      const { case: one } = replay(journeyMachine, path.steps, input);
      const { findings, imha, headline } = wholeCase(one);
      const direct = assess(
        { ...one.facts, treatmentsDiscussed: [], asOf: input.day },
        law,
      ).findings;
      expect([one.advocate, imha.verdict, headline], said(path)).toEqual(
        [1, 2, 3].map(() => verdicts[at]),
      );
      expect(direct.imha.verdict).toBe(verdicts[at]);
      expect(findings).toEqual(assess(one.facts, law).findings);
    }
  });

  it('changes what is asked: from then on it matters whether somebody being assessed is on a ward', () => {
    const asked = (input: typeof before) => walk(assessed, input).steps.at(-1)?.question;
    expect([asked(before), asked(after)]).toEqual(['now', 'on-a-ward']);
  });
});
