import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ModuleId } from '../../machines/journey/modules.ts';
import { replay, type Place, type Replayed } from '../../machines/journey/replay.ts';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import type { Answers, AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { forget } from '../ui/forget.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { readMark, type Mark } from './history-mark.ts';
import {
  changeSession,
  emptySession,
  keepForeseen,
  onSession,
  readForeseen,
  readSession,
  type Session,
} from './session.ts';

export type Journey = {
  readonly place: Place;
  readonly answers: Answers;
  readonly steps: readonly JourneyEvent[];
  readonly dropped: readonly JourneyEvent[];
  /** What was answered to this question before, here or before a Back. */
  readonly before: (question: QuestionId) => AnswerValue | undefined;
  readonly editing: boolean;
  readonly canGoBack: boolean;
  readonly answer: (question: QuestionId, value: AnswerValue) => void;
  /** Works out in a quiet moment where an answer just picked would lead, and tells. Nothing is answered by it. */
  readonly foresee: (
    question: QuestionId,
    value: AnswerValue,
    tell: (there: Replayed) => void,
  ) => void;
  readonly open: (module: ModuleId) => void;
  readonly change: (question: QuestionId) => void;
  readonly back: () => void;
  readonly restart: () => void;
};

const stepsOf = ({ trail, at }: Session) => trail.slice(0, at);

const push = (to: Mark) => history.pushState({ ...history.state, edit: undefined, ...to }, '');

/** The step an answer is. A step foreseen, or taken before a Back, is the same one again, so that its way through the chart is known. */
function stepOf(question: QuestionId, value: AnswerValue): JourneyEvent {
  const known = [readForeseen(), ...readSession().trail];
  const same = known.find(
    (step) => step && 'question' in step && step.question === question && step.value === value,
  );
  return same ?? ({ type: `answer.${question}`, question, value } as JourneyEvent);
}

/** The steps with this one among them. Answers set aside by a change come back as soon as they are asked for again. */
function replayWith(session: Session, question: QuestionId, step: JourneyEvent): Replayed {
  const taken = stepsOf(session);
  const list =
    session.editing === question
      ? taken.map((old) => ('question' in old && old.question === question ? step : old))
      : [...taken, step];
  return replay([...list, ...session.waiting]);
}

function foresee(question: QuestionId, value: AnswerValue, tell: (there: Replayed) => void): void {
  const session = readSession();
  whenIdle(() => {
    if (readSession() !== session) return;
    const step = stepOf(question, value);
    keepForeseen(step);
    tell(replayWith(session, question, step));
  });
}

function answer(question: QuestionId, value: AnswerValue): void {
  const session = readSession();
  const remembered = new Map(session.remembered).set(question, value);
  // At the outcome what is left of the answers set aside is named.
  const { place, steps, dropped } = replayWith(session, question, stepOf(question, value));
  const [named, waiting] = place === 'outcome' ? [dropped, []] : [[], dropped];
  changeSession({
    trail: steps,
    at: steps.length,
    dropped: named,
    waiting,
    remembered,
    editing: undefined,
  });
  push({ step: steps.length });
}

function open(module: ModuleId): void {
  const { steps } = replay([...stepsOf(readSession()), { type: `open.${module}` } as JourneyEvent]);
  changeSession({ trail: steps, at: steps.length, dropped: [] });
  push({ step: steps.length });
}

function change(question: QuestionId): void {
  changeSession({ editing: question, dropped: [] });
  push({ step: readSession().at, edit: question });
}

function restart(): void {
  forget();
  push({ step: 0 });
}

/**
 * Back and Forward: the same steps, fewer or more of them counting. After a reload there are none. An entry of
 * another page says nothing of steps and changes none.
 */
function travel(event: PopStateEvent): void {
  const { step, edit } = readMark(event.state);
  if (step === undefined) return;
  const { trail } = readSession();
  changeSession({ at: Math.min(step, trail.length), editing: edit, dropped: [] });
}

/** Reloading would lose the answers, which live in memory alone: the browser asks first. */
function warn(event: BeforeUnloadEvent): void {
  if (readSession().at > 0) event.preventDefault();
}

let listening = false;

/** Once, and for as long as there are answers to guard: also while another page shows, or a part did not come. */
function listen(): void {
  if (listening) return;
  listening = true;
  window.addEventListener('popstate', travel);
  window.addEventListener('beforeunload', warn);
}

/** The journey as the page sees it. The only file that runs the machine. */
export function useJourney(): Journey {
  const session = useSyncExternalStore(onSession, readSession, emptySession);
  const here = useMemo(() => replay(stepsOf(session)), [session]);
  useEffect(() => {
    const { at } = readSession();
    if (readMark(history.state).step !== at)
      history.replaceState({ ...history.state, step: at }, '');
    listen();
  }, []);
  const place: Place = session.editing ? { question: session.editing, topic: 'start' } : here.place;
  return {
    place,
    answers: here.answers,
    steps: here.steps,
    dropped: session.dropped,
    editing: session.editing !== undefined,
    before: (question) => session.remembered.get(question),
    canGoBack: here.steps.length > 0 || session.editing !== undefined,
    answer,
    foresee,
    open,
    change,
    restart,
    back: () => history.back(),
  };
}
