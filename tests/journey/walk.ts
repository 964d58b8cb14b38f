import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { caseOf, type Case, type CaseInput } from '../../machines/case.ts';
import { journeyMachine } from '../../machines/journey/machine.ts';
import type { ModuleId } from '../../machines/journey/modules.ts';
import type { AnswerEvent, OpenEvent } from '../../machines/journey/vocabulary.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { dontKnow, noSuchDay, type DayQuestion } from '../../machines/questions/question.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import {
  questionOf,
  type Answers,
  type AnswerValue,
  type QuestionId,
} from '../../machines/questions/registry.ts';

export type Snapshot = SnapshotFrom<typeof journeyMachine>;
/** One way through: the answers given, in order, and where they led. */
export type Path = { readonly steps: readonly AnswerEvent[]; readonly end: Snapshot };

/** The day and the law of every walk, unless another is given. */
export const today: CaseInput = { day: '2026-11-22', law: currentLaw };

export const start = (input: CaseInput = today): Snapshot =>
  initialTransition(journeyMachine, input)[0];
/** The case of somebody with these answers, however they came to them. */
export const caseWith = (answers: Answers): Case => caseOf(answers, today);
export const step = (here: Snapshot, event: AnswerEvent | OpenEvent): Snapshot =>
  transition(journeyMachine, here, event)[0];

export const answerTo = (question: QuestionId, value: AnswerValue) =>
  ({ type: `answer.${question}`, question, value }) as AnswerEvent;
export const opening = (module: ModuleId) => ({ type: `open.${module}` }) as OpenEvent;

/** The innermost state's name. A walk never rests anywhere but at a question or the outcome. */
export function nameOf(here: Snapshot): string {
  let value: unknown = here.value;
  while (typeof value === 'object' && value !== null) value = Object.values(value)[0];
  return String(value);
}

export const isOutcome = (here: Snapshot): boolean => nameOf(here) === 'outcome';

/** The question asked here. Anywhere else is a dead end of the chart. */
export function questionAt(here: Snapshot): QuestionId {
  const name = nameOf(here);
  const question = questionIds.find((id) => id === name);
  if (!question) throw new Error(`The chart rests at ${name}, which asks nothing.`);
  return question;
}

const family = [
  {
    id: 'mother',
    relation: 'parent',
    adult: true,
    ukResident: true,
    livesWith: false,
    caresFor: false,
    ageYears: 60,
  },
] as const;

const mayBeNone = ({ variants = [] }: DayQuestion) => variants.some(({ orNo }) => orNo);

/** Answers that stand for all: every option of a choice, and a few of a question without end. */
export function answersTo(id: QuestionId): readonly AnswerValue[] {
  const question = questionOf(id);
  switch (question.shape) {
    case 'choice':
      return question.options;
    case 'several':
      return [[], question.options.slice(0, 1), question.options, dontKnow];
    case 'day':
      return ['2019-05-31', '2026-11-01', ...(mayBeNone(question) ? [noSuchDay] : []), dontKnow];
    case 'moment':
      return ['2026-11-22T06:30:00+00:00', dontKnow];
    case 'relatives':
      return [[], [...family], dontKnow];
    case 'place':
      return ['england:a-hospital', 'wales:a-board', dontKnow];
  }
}

type Pick = (question: QuestionId) => readonly AnswerValue[];

/** Every path from here to the outcome. No question may come twice on one path, so each path ends. */
export function* pathsFrom(
  here: Snapshot,
  pick: Pick = answersTo,
  steps: readonly AnswerEvent[] = [],
): Generator<Path> {
  if (isOutcome(here)) {
    yield { steps, end: here };
    return;
  }
  const question = questionAt(here);
  if (steps.some((one) => one.question === question))
    throw new Error(`A loop: ${question} is asked twice.`);
  for (const value of pick(question)) {
    const event = answerTo(question, value);
    yield* pathsFrom(step(here, event), pick, [...steps, event]);
  }
}

/** What somebody says where there is no “I don’t know”. */
const usual: Answers = { who: 'patient', 'custody-kind': 'sentenced' };

/** Walks with named answers; where none is named, not knowing. */
export function walk(given: Answers, input: CaseInput = today): Path {
  const [path] = pathsFrom(start(input), (question) => [
    given[question] ?? usual[question] ?? dontKnow,
  ]);
  if (!path) throw new Error('Every walk ends.');
  return path;
}

export const said = ({ steps }: Path): string =>
  steps.map(({ question, value }) => `${question}=${String(value)}`).join(' ');
