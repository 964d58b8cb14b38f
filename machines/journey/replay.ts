import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { Case, CaseInput } from '../case.ts';
import { isQuestionId, type QuestionId } from '../questions/registry.ts';
import type { TopicId } from './topics.ts';
import type { JourneyContext, JourneyEvent } from './vocabulary.ts';

/** What is walked: the chart as far as the outcome (`to-outcome.ts`), or the whole of it (`machine.ts`). */
export type Chart = AnyStateMachine;
type Snapshot = AnyMachineSnapshot;

/** Where the journey stands: the question to ask and its topic, or the outcome. */
export type Place = { readonly question: QuestionId; readonly topic: TopicId } | 'outcome';

export type Replayed = {
  readonly place: Place;
  /** The case after the last step that applies: facts, advocate, and by `wholeCase` all the rest. */
  readonly case: Case;
  /** The steps that still apply, in order. */
  readonly steps: readonly JourneyEvent[];
  /** The steps that no longer apply, because what was answered before them has changed. */
  readonly dropped: readonly JourneyEvent[];
};

/** A place is named by the chart: the outer state is the topic, the inner one the question. The outcome has no inner states. */
function placeOf({ value }: Snapshot): Place {
  const [topic, question] = Object.entries(value)[0] ?? [];
  return isQuestionId(question) ? { question, topic: topic as TopicId } : 'outcome';
}

function caseAt(here: Snapshot): Case;
function caseAt(here: Snapshot | undefined): Case | undefined;
function caseAt(here: Snapshot | undefined): Case | undefined {
  const context: JourneyContext | undefined = here?.context;
  return context?.case;
}

let walked = new WeakMap<Snapshot, WeakMap<JourneyEvent, Snapshot>>();
let first: Snapshot | undefined;

/** Forgets every way walked through the chart: it leads through a person's answers. */
export function forgetWalks(): void {
  walked = new WeakMap();
  first = undefined;
}

/** The first question of a chart, by a day and a law: the same for as long as these are. */
function begin(chart: Chart, input: CaseInput): Snapshot {
  const known = caseAt(first);
  if (first?.machine !== chart || known?.day !== input.day || known.law !== input.law)
    first = initialTransition(chart, input)[0];
  return first;
}

/** One step on. The chart has no memory of its own, so a step taken before leads to the same place: it is walked once. */
function walk(chart: Chart, here: Snapshot, step: JourneyEvent): Snapshot {
  const before = walked.get(here) ?? new WeakMap<JourneyEvent, Snapshot>();
  walked.set(here, before);
  const there: Snapshot = before.get(step) ?? transition(chart, here, step)[0];
  before.set(step, there);
  return there;
}

/**
 * Walks a chart with a list of steps, on a day, by a law. The list is the whole state: going back drops the last step,
 * changing an answer replaces it and replays the rest. A step that is not asked for any more is set aside, not lost silently.
 */
export function replay(chart: Chart, list: readonly JourneyEvent[], input: CaseInput): Replayed {
  let here = begin(chart, input);
  const steps: JourneyEvent[] = [];
  const dropped: JourneyEvent[] = [];
  for (const step of list) {
    if (here.can(step)) {
      here = walk(chart, here, step);
      steps.push(step);
    } else dropped.push(step);
  }
  return { place: placeOf(here), case: caseAt(here), steps, dropped };
}

/** Where a question answered in this list stands in the chart, and after how many steps it came. */
export function placeAsked(
  chart: Chart,
  list: readonly JourneyEvent[],
  question: QuestionId,
  input: CaseInput,
): { readonly place: Exclude<Place, 'outcome'>; readonly step: number } {
  const step = list.findIndex((one) => 'question' in one && one.question === question);
  const { place } = replay(chart, list.slice(0, Math.max(step, 0)), input);
  if (place !== 'outcome' && place.question === question) return { place, step };
  // Answered at the outcome: the topic that would ask it, or the hospital, for the place.
  const topics = Object.entries(chart.states) as [TopicId, { states: object }][];
  const [topic = 'ward'] = topics.find(([, { states }]) => question in states) ?? [];
  return { place: { question, topic }, step };
}
