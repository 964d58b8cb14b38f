import { assess, type Assessment } from '../assess.ts';
import { factsForAdvocate, factsFrom } from '../questions/facts-from.ts';
import type { Answers } from '../questions/registry.ts';

/** Every right on the answers given; the advocate also by whether the person is on a ward. */
export function assessAnswers(answers: Answers): Assessment {
  const assessment = assess(factsFrom(answers));
  if (answers['on-a-ward'] === undefined) return assessment;
  return {
    ...assessment,
    findings: { ...assessment.findings, imha: assess(factsForAdvocate(answers)).findings.imha },
  };
}
