import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Case, CaseInput } from '../../machines/case.ts';
import { advocateLaw } from '../../machines/journey/advocate-law.ts';
import type { ModuleId } from '../../machines/journey/modules.ts';
import { placeAsked, replay, type Place, type Replayed } from '../../machines/journey/replay.ts';
import type { AnswerEvent, JourneyEvent } from '../../machines/journey/vocabulary.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { deviceDay } from '../clock/device-day.ts';
import { forget } from '../ui/forget.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { chartNow } from './chart.ts';
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
  /** The case after the last step. `wholeCase` adds every right. */
  readonly case: Case;
  readonly steps: readonly JourneyEvent[];
  /** How many steps come before the question on screen. */
  readonly step: number;
  readonly dropped: readonly JourneyEvent[];
  /** Answers that were given for another section and still count. */
  readonly kept: readonly AnswerEvent[];
  /** What was answered to this question before, here or before a Back. */
  readonly before: (question: QuestionId) => AnswerValue | undefined;
  readonly editing: boolean;
  readonly canGoBack: boolean;
  /** Answers a question: the one on screen; at the outcome also one of `canMatter`, and one answered before, which changes it. */
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

const input = (): CaseInput => ({ day: deviceDay(), law: advocateLaw });
const stepsOf = ({ trail, at }: Session) => trail.slice(0, at);
const answers = (question: QuestionId) => (step: JourneyEvent) =>
  'question' in step && step.question === question;
const isAnswer = (step: JourneyEvent): step is AnswerEvent => 'question' in step;

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
  const list = taken.some(answers(question))
    ? taken.map((old) => (answers(question)(old) ? step : old))
    : [...taken, step];
  return replay(chartNow(), [...list, ...session.waiting], input());
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

const statusOf = ({ facts }: Case) => JSON.stringify([facts.status, facts.underlying]);

/** What to keep in mind of an answer that is being changed, to tell at the outcome which later ones still count. */
function changingBy(session: Session, question: QuestionId): Session['changing'] {
  const taken = stepsOf(session);
  const at = taken.findIndex(answers(question));
  if (at < 0) return session.changing;
  return {
    status: statusOf(replay(chartNow(), taken, input()).case),
    later: taken.slice(at + 1).filter(isAnswer),
  };
}

function answer(question: QuestionId, value: AnswerValue): void {
  const session = readSession();
  const remembered = new Map(session.remembered).set(question, value);
  const changing = changingBy(session, question);
  const {
    place,
    steps,
    dropped,
    case: now,
  } = replayWith(session, question, stepOf(question, value));
  const arrived = place === 'outcome';
  const otherStatus = changing !== undefined && changing.status !== statusOf(now);
  changeSession({
    trail: steps,
    at: steps.length,
    // At the outcome what is left of the answers set aside is named, and what still counts for another section.
    dropped: arrived ? dropped : [],
    waiting: arrived ? [] : dropped,
    kept: arrived && otherStatus ? changing.later.filter((step) => steps.includes(step)) : [],
    changing: arrived ? undefined : changing,
    remembered,
    editing: undefined,
  });
  push({ step: steps.length });
}

function open(module: ModuleId): void {
  const { steps } = replay(
    chartNow(),
    [...stepsOf(readSession()), { type: `open.${module}` } as JourneyEvent],
    input(),
  );
  changeSession({ trail: steps, at: steps.length, dropped: [], kept: [] });
  push({ step: steps.length });
}

function change(question: QuestionId): void {
  const { at, trail } = readSession();
  changeSession({ editing: question, dropped: [], kept: [] });
  push({ step: at, edit: trail.findIndex(answers(question)) });
}

function restart(): void {
  forget();
  push({ step: 0 });
}

/** The question of a step being changed; none where that step is not taken any more. */
function edited({ trail, at }: Pick<Session, 'trail' | 'at'>, edit = -1): QuestionId | undefined {
  const step = trail.slice(0, at)[edit];
  return step && 'question' in step ? step.question : undefined;
}

/**
 * Back and Forward: the same steps, fewer or more of them counting. After a reload there are none. An entry of
 * another page says nothing of steps and changes none.
 */
function travel(event: PopStateEvent): void {
  const { step, edit } = readMark(event.state);
  if (step === undefined) return;
  const { trail } = readSession();
  const at = Math.min(step, trail.length);
  changeSession({ at, editing: edited({ trail, at }, edit), dropped: [], kept: [] });
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
  const { day, law } = input();
  const chart = chartNow();
  const here = useMemo(
    () => replay(chart, stepsOf(session), { day, law }),
    [chart, session, day, law],
  );
  const changed = useMemo(
    () => session.editing && placeAsked(chart, here.steps, session.editing, { day, law }),
    [chart, session.editing, here, day, law],
  );
  useEffect(() => {
    const { at, editing } = readSession();
    const mark = readMark(history.state);
    // After a reload, or after clearing, an entry may still speak of an answer that is not there.
    if (mark.step !== at || (mark.edit !== undefined && !editing))
      history.replaceState({ ...history.state, step: at, edit: undefined }, '');
    listen();
  }, []);
  return {
    place: changed ? changed.place : here.place,
    case: here.case,
    steps: here.steps,
    step: changed ? changed.step : here.steps.length,
    dropped: session.dropped,
    kept: session.kept,
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
