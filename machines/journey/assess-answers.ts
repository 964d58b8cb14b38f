import { assess, type Assessment } from '../assess.ts';
import type { Day } from '../law/periods.ts';
import { factsForAdvocate, factsFrom } from '../questions/facts-from.ts';
import type { Answers } from '../questions/registry.ts';

/** Every right on the answers given, asked on a day; the advocate also by whether the person is on a ward. */
export function assessAnswers(answers: Answers, asOf?: Day): Assessment {
  const assessment = assess({ ...factsFrom(answers), asOf });
  if (answers['on-a-ward'] === undefined) return assessment;
  return {
    ...assessment,
    findings: {
      ...assessment.findings,
      imha: assess({ ...factsForAdvocate(answers), asOf }).findings.imha,
    },
  };
}
