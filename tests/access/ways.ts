import type { ModuleId } from '../../machines/journey/modules.ts';
import { moduleIds } from '../../machines/journey/modules.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import {
  questionOf,
  type AnswerValue,
  type QuestionId,
} from '../../machines/questions/registry.ts';
import { asksFor, moreFor } from '../../machines/told/modules.ts';
import { toldOf } from '../../machines/told/told.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import {
  answerTo,
  isOutcome,
  opening,
  questionAt,
  start,
  step,
  type Snapshot,
} from '../journey/walk.ts';

/** A question answered, or a topic opened from the outcome. */
export type Step =
  | { readonly question: QuestionId; readonly value: AnswerValue }
  | { readonly open: ModuleId };
type Here = { readonly at: Snapshot; readonly way: readonly Step[] };

/** What leads on: every option of a choice; of the rest "I don't know", and of several all. */
function answersTo(id: QuestionId): readonly AnswerValue[] {
  const question = questionOf(id);
  if (question.shape === 'choice') return question.options;
  return question.shape === 'several' ? [dontKnow, question.options] : [dontKnow];
}

function topicsFrom({ at, way }: Here): readonly Here[] {
  if (way.some((one) => 'open' in one)) return [];
  const whole = wholeCase(at.context.case);
  const told = toldOf(whole.facts, whole.findings, whole.facts.role);
  const offered = [
    ...moreFor(told.situation, whole.facts).map((topic) => asksFor[topic]),
    ...(told.asks ? ['dates'] : []),
  ];
  return moduleIds
    .filter(
      (open) => offered.includes(open) && whole.modules.includes(open) && at.can(opening(open)),
    )
    .map((open) => ({ at: step(at, opening(open)), way: [...way, { open }] }));
}

/** A shortest way to each question, as the chart has it. Of ways that end alike one is followed. */
function shortest(): ReadonlyMap<QuestionId, readonly Step[]> {
  const found = new Map<QuestionId, readonly Step[]>();
  const followed = new Set<string>();
  let edge: readonly Here[] = [{ at: start(), way: [] }];
  while (edge.length > 0)
    edge = edge.flatMap((here) => {
      const { at, way } = here;
      const question = isOutcome(at) ? undefined : questionAt(at);
      if (question && !found.has(question)) found.set(question, way);
      const end = JSON.stringify([question, way.slice(-2)]);
      if (followed.has(end)) return [];
      followed.add(end);
      if (!question) return topicsFrom(here);
      return answersTo(question).map((value) => ({
        at: step(at, answerTo(question, value)),
        way: [...way, { question, value }],
      }));
    });
  return found;
}

/** Ways that together meet every question that a way leads to, and the questions that none does (chosen on the outcome itself). */
export function waysToAll() {
  const found = shortest();
  const text = (way: readonly Step[]) => way.map((one) => JSON.stringify(one)).join();
  const all = [...found.values()].sort((a, b) => b.length - a.length);
  const ways = all.filter(
    (way, at) => !all.slice(0, at).some((longer) => text(longer).startsWith(text(way))),
  );
  return { ways, unmet: questionIds.filter((id) => !found.has(id)) };
}
