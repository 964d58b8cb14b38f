import { assign, createMachine, setup } from 'xstate';
import { caseOf, type Case, type CaseInput } from '../case.ts';
import type { AnswerValue, QuestionId } from '../questions/registry.ts';
import type { ModuleId } from './modules.ts';

export type AnswerEvent = {
  [Q in QuestionId]: {
    readonly type: `answer.${Q}`;
    readonly question: Q;
    readonly value: AnswerValue;
  };
}[QuestionId];
export type OpenEvent = { [M in ModuleId]: { readonly type: `open.${M}` } }[ModuleId];
/** Everything a person can do in the journey. Going back is replaying fewer of these. */
export type JourneyEvent = AnswerEvent | OpenEvent;

export type JourneyContext = { readonly case: Case };

export type Of = { readonly context: JourneyContext };
type Is = { readonly question: QuestionId; readonly value: string };
type About = { readonly question: QuestionId };

/** The guard for a question passed over where it was asked before. */
export const asked = <const Q extends QuestionId>(question: Q) =>
  ({ type: 'asked', params: { question } }) as const;

/** The words of the chart: each guard reads as a sentence and asks the case, never the law or the clock. */
const guards = {
  answered: ({ context }: Of, { question, value }: Is) => context.case.answers[question] === value,
  asked: ({ context }: Of, { question }: About) => context.case.answers[question] !== undefined,
  advocateYes: ({ context }: Of) => context.case.advocate === 'yes',
  advocateNo: ({ context }: Of) => context.case.advocate === 'no',
  otherLaw: ({ context }: Of) => context.case.advocate === 'elsewhere',
};

const actions = {
  record: assign<JourneyContext, JourneyEvent, undefined, JourneyEvent, never>(
    ({ context, event }) =>
      'question' in event
        ? { case: caseOf({ ...context.case.answers, [event.question]: event.value }, context.case) }
        : {},
  ),
};

/** Never run: it only lends its types. Run, it brings every action of XState into the first load (0.7 kB, more than is left). */
const typed = () =>
  setup({
    types: { context: {} as JourneyContext, events: {} as JourneyEvent, input: {} as CaseInput },
    guards,
    actions,
  });
type Setup = Pick<ReturnType<typeof typed>, 'createStateConfig' | 'createMachine' | 'extend'>;

/** What `setup` gives, as far as the chart uses it. */
const setUp = (known: object): object => ({
  createStateConfig: (state: unknown) => state,
  createMachine: (chart: object) => createMachine(chart, { guards: known, actions } as object),
  extend: (more: { guards: object }) => setUp({ ...known, ...more.guards }),
});

/** What the chart is written with. */
export const journey = setUp(guards) as Setup;

type Recorded<T extends string> = { readonly actions: 'record'; readonly target: T };

/**
 * A question of the chart: its answer is recorded and leads to `target`. Given a guard, the question is passed over where
 * that holds, to the same place.
 */
export const ask = <const Q extends QuestionId, const T extends string, const G>(
  question: Q,
  target: T,
  ...passedOver: readonly G[]
) => {
  const on = { [`answer.${question}`]: { actions: 'record', target } };
  return { on, always: passedOver.map((guard) => ({ guard, target })) } as unknown as {
    readonly on: { readonly [K in `answer.${Q}`]: Recorded<T> };
    readonly always: { readonly guard: G; readonly target: T }[];
  };
};
