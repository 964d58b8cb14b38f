import { journeyMachine } from '../../machines/journey/machine.ts';
import type { StatusId } from '../../machines/law/status-ids.ts';
import { factsFrom } from '../../machines/questions/facts-from.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import { questionOf, type Answers } from '../../machines/questions/registry.ts';
import { answerTo, caseWith, pathsFrom, questionAt, start, step, type Snapshot } from './walk.ts';

/** One outcome of each kind: the facts differ. Who asks changes words only, so the patient stands for all. */
export function outcomesOfEachKind(): readonly Snapshot[] {
  const first = start();
  const kinds = new Map<string, Snapshot>();
  for (const { end } of pathsFrom(step(first, answerTo(questionAt(first), 'patient')))) {
    const key = JSON.stringify(factsFrom(end.context.case.answers));
    if (!kinds.has(key)) kinds.set(key, end);
  }
  return [...kinds.values()];
}

/** The outcome with these answers, however it was come by. */
export const outcomeWith = (answers: Answers): Snapshot =>
  journeyMachine.resolveState({ value: 'outcome', context: { case: caseWith(answers) } });

/** One answer that settles a status, if any does. */
export function answersThatGive(status: StatusId): Answers | undefined {
  for (const id of questionIds) {
    const question = questionOf(id);
    const option =
      question.shape === 'choice' &&
      question.options.find((one) => factsFrom({ [id]: one }).status === status);
    if (option) return { [id]: option };
  }
  return undefined;
}
