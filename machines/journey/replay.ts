import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { questionIds, type Answers, type QuestionId } from '../questions/registry.ts';
import { journeyMachine } from './machine.ts';
import type { JourneyEvent } from './vocabulary.ts';

type Snapshot = SnapshotFrom<typeof journeyMachine>;

/** Where the journey stands: the question to ask, or the outcome. */
export type Place = { readonly question: QuestionId } | 'outcome';

export type Replayed = {
  readonly place: Place;
  readonly answers: Answers;
  /** The steps that still apply, in order. */
  readonly steps: readonly JourneyEvent[];
  /** The steps that no longer apply, because what was answered before them has changed. */
  readonly dropped: readonly JourneyEvent[];
};

/** The innermost state's name: a question's id, or `outcome`. */
function placeOf(snapshot: Snapshot): Place {
  let value: unknown = snapshot.value;
  while (typeof value === 'object' && value !== null) value = Object.values(value)[0];
  const name = String(value);
  return (questionIds as readonly string[]).includes(name) ? { question: name as QuestionId } : 'outcome';
}

/** Is this step one that can be taken here? */
const applies = (place: Place, step: JourneyEvent) =>
  'question' in step ? place !== 'outcome' && place.question === step.question : place === 'outcome';

/**
 * Walks the chart with a list of steps. The list is the whole state: going back drops the last step, changing an
 * answer replaces it and replays the rest. A step that is not asked for any more is set aside, not lost silently.
 */
export function replay(list: readonly JourneyEvent[]): Replayed {
  let [here] = initialTransition(journeyMachine);
  const steps: JourneyEvent[] = [];
  const dropped: JourneyEvent[] = [];
  for (const step of list) {
    if (applies(placeOf(here), step)) {
      [here] = transition(journeyMachine, here, step);
      steps.push(step);
    } else dropped.push(step);
  }
  return { place: placeOf(here), answers: here.context.answers, steps, dropped };
}
