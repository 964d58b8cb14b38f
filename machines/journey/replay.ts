import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { questionIds, type Answers, type QuestionId } from '../questions/registry.ts';
import { journeyMachine } from './machine.ts';
import type { TopicId } from './topics.ts';
import type { JourneyEvent } from './vocabulary.ts';

type Snapshot = SnapshotFrom<typeof journeyMachine>;

/** Where the journey stands: the question to ask and its topic, or the outcome. */
export type Place = { readonly question: QuestionId; readonly topic: TopicId } | 'outcome';

export type Replayed = {
  readonly place: Place;
  readonly answers: Answers;
  /** The steps that still apply, in order. */
  readonly steps: readonly JourneyEvent[];
  /** The steps that no longer apply, because what was answered before them has changed. */
  readonly dropped: readonly JourneyEvent[];
};

/** A place is named by the chart: the outer state is the topic, the inner one the question. The outcome has no inner states. */
function placeOf({ value }: Snapshot): Place {
  const [topic, question] = Object.entries(value)[0] ?? [];
  const asks = (questionIds as readonly unknown[]).includes(question);
  return asks ? { question: question as QuestionId, topic: topic as TopicId } : 'outcome';
}

/** Is this step one that can be taken here? */
const applies = (place: Place, step: JourneyEvent) =>
  'question' in step
    ? place !== 'outcome' && place.question === step.question
    : place === 'outcome';

const start = initialTransition(journeyMachine)[0];
let walked = new WeakMap<Snapshot, WeakMap<JourneyEvent, Snapshot>>();

/** Forgets every way walked through the chart: it leads through a person's answers. */
export function forgetWalks(): void {
  walked = new WeakMap();
}

/** One step on. The chart has no memory of its own, so a step taken before leads to the same place: it is walked once. */
function walk(here: Snapshot, step: JourneyEvent): Snapshot {
  const before = walked.get(here) ?? new WeakMap<JourneyEvent, Snapshot>();
  walked.set(here, before);
  const there = before.get(step) ?? transition(journeyMachine, here, step)[0];
  before.set(step, there);
  return there;
}

/**
 * Walks the chart with a list of steps. The list is the whole state: going back drops the last step, changing an
 * answer replaces it and replays the rest. A step that is not asked for any more is set aside, not lost silently.
 */
export function replay(list: readonly JourneyEvent[]): Replayed {
  let here = start;
  const steps: JourneyEvent[] = [];
  const dropped: JourneyEvent[] = [];
  for (const step of list) {
    if (applies(placeOf(here), step)) {
      here = walk(here, step);
      steps.push(step);
    } else dropped.push(step);
  }
  return { place: placeOf(here), answers: here.context.answers, steps, dropped };
}
