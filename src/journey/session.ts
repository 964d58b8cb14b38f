import { forgetWalks } from '../../machines/journey/replay.ts';
import type { AnswerEvent, JourneyEvent } from '../../machines/journey/vocabulary.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { forgetFindings } from '../../machines/reason/remember.ts';
import { onForget } from '../ui/forget.ts';

/**
 * The one place answers live: this file's variables, in memory. `trail` is every step taken, also those beyond a Back;
 * `at` is how many of them count now.
 */
export type Session = {
  readonly trail: readonly JourneyEvent[];
  readonly at: number;
  /** The question being changed from the summary, if any. */
  readonly editing?: QuestionId;
  /** Steps that stopped applying at the last change, to be named once. */
  readonly dropped: readonly JourneyEvent[];
  /** Answers kept though the section they were given for has changed, to be named once. */
  readonly kept: readonly AnswerEvent[];
  /** After such a change and until the outcome: the status before it, as text, and the answers that came later. */
  readonly changing?: { readonly status: string; readonly later: readonly AnswerEvent[] };
  /** Steps set aside by a change, which may yet be asked for again. */
  readonly waiting: readonly JourneyEvent[];
  /** What was last answered to each question, to fill it in again. */
  readonly remembered: ReadonlyMap<QuestionId, AnswerValue>;
};

/** The step an answer just chosen would be, worked out ahead. It lives and goes with the answers. */
let foreseen: JourneyEvent | undefined;

export const readForeseen = (): JourneyEvent | undefined => foreseen;

export function keepForeseen(step: JourneyEvent): void {
  foreseen = step;
}

const empty: Session = {
  trail: [],
  at: 0,
  dropped: [],
  kept: [],
  waiting: [],
  remembered: new Map(),
};
let current = empty;
const listeners = new Set<() => void>();

export const readSession = (): Session => current;
/** While prerendering nobody has answered anything. */
export const emptySession = (): Session => empty;

export function changeSession(change: Partial<Session>): void {
  current = { ...current, ...change };
  for (const tell of listeners) tell();
}

export function onSession(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Forgets every answer. */
export function clearSession(): void {
  // A new one, so that work begun for the one before can tell that it is over, also where nothing had been answered.
  current = { ...empty };
  foreseen = undefined;
  for (const tell of listeners) tell();
}
onForget(clearSession);
onForget(forgetFindings);
onForget(forgetWalks);
