import type { Facts } from '../facts/facts.ts';
import type { StatusId } from '../law/status-ids.ts';
import { dontKnow, noSuchDay, type Question } from './question.ts';
import { questionOf, type Answers, type AnswerValue, type QuestionId } from './registry.ts';

/** The statuses left when one more answer is known. If it fits none known before, it is believed as it stands. */
function narrow(before: Facts['status'], leaves: readonly StatusId[]): StatusId | StatusId[] {
  const both = leaves.filter((id) => [before].flat().includes(id));
  const left = both.length > 0 ? both : leaves;
  return left.length === 1 && left[0] ? left[0] : [...left];
}

function settled(question: Question, answer: AnswerValue, facts: Facts): Partial<Facts> {
  switch (question.shape) {
    case 'choice': {
      const option = answer as string;
      const leaves = question.leaves?.[option];
      return {
        ...(leaves ? { status: narrow(facts.status, leaves) } : {}),
        ...question.settles?.(option, facts),
      };
    }
    case 'several':
      return answer === dontKnow ? {} : question.settles(answer as readonly string[]);
    case 'relatives':
      return answer === dontKnow ? {} : question.settles(answer as NonNullable<Facts['relatives']>);
    default:
      return answer === dontKnow || answer === noSuchDay ? {} : question.settles(answer as string);
  }
}

/** Facts that are objects grow part by part; all others are replaced. */
const merge = (facts: Facts, more: Partial<Facts>): Facts => ({
  ...facts,
  ...more,
  ...(more.needs ? { needs: { ...facts.needs, ...more.needs } } : {}),
  ...(more.carer ? { carer: { ...facts.carer, ...more.carer } } : {}),
});

/** What the answers say about the person, in the words of the contract. Not knowing says nothing. */
export function factsFrom(answers: Answers): Facts {
  const given = Object.entries(answers) as [QuestionId, AnswerValue][];
  return given.reduce<Facts>(
    (facts, [id, answer]) => merge(facts, settled(questionOf(id), answer, facts)),
    {},
  );
}

/** Does a later answer about the status rule out what an earlier one said? Then the outcome says so. */
export function answersClash(answers: Answers): boolean {
  let status: Facts['status'];
  for (const [id, answer] of Object.entries(answers) as [QuestionId, AnswerValue][]) {
    const question = questionOf(id);
    const leaves = question.shape === 'choice' ? question.leaves?.[answer as string] : undefined;
    if (!leaves) continue;
    const before: readonly StatusId[] = status === undefined ? leaves : [status].flat();
    if (!leaves.some((one) => before.includes(one))) return true;
    status = narrow(status, leaves);
  }
  return false;
}
