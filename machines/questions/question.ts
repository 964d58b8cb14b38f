import type { Facts } from '../facts/facts.ts';
import type { StatusId } from '../law/status-ids.ts';

/** "I don't know" is an answer to every question but those of `sure`. */
export const dontKnow = 'dont-know';

/** One of several options. What it settles follows from the option chosen; not knowing settles nothing, or little. */
export type Choice<O extends string = string> = {
  readonly shape: 'choice';
  readonly options: readonly O[];
  settles?(answer: O, facts: Facts): Partial<Facts>;
  /** For a question about the legal status: the statuses each option leaves possible. */
  readonly leaves?: Partial<Readonly<Record<O, readonly StatusId[]>>>;
};

/** Any number of options, or none of them. */
export type Several<O extends string = string> = {
  readonly shape: 'several';
  readonly options: readonly O[];
  settles(answers: readonly O[]): Partial<Facts>;
};

/** The answer to a question for a day that there was no such day: it settles nothing. */
export const noSuchDay = 'no';

/** A status of which a question is asked in words of its own; `orNo`: there may have been no such day. */
export type Variant = {
  readonly id: StatusId;
  readonly orNo?: true;
};

/** A calendar day: not one to come, unless it says so. */
export type DayQuestion = {
  readonly shape: 'day';
  readonly variants?: readonly Variant[];
  /** May it be a day to come? */
  readonly future?: true;
  readonly settles: (day: string) => Partial<Facts>;
};

/** A day and a time on the clock, in the United Kingdom. */
export type MomentQuestion = {
  readonly shape: 'moment';
  readonly settles: (moment: string) => Partial<Facts>;
};

/** The patient's relatives, described one by one. */
export type RelativesQuestion = {
  readonly shape: 'relatives';
  readonly settles: (relatives: NonNullable<Facts['relatives']>) => Partial<Facts>;
};

/** The hospital or area chosen to find whom to call: `<nation>:<id>`, as `placeAnswer` writes it. */
export type PlaceQuestion = {
  readonly shape: 'place';
  readonly settles: (place: string) => Partial<Facts>;
};

export type Question =
  | Choice
  | Several
  | DayQuestion
  | MomentQuestion
  | RelativesQuestion
  | PlaceQuestion;

/** A choice of which everybody knows the answer: it takes no `dont-know`. */
export const sure = <const O extends string>(
  options: readonly O[],
  rest: Omit<Choice<O>, 'shape' | 'options'>,
) => ({ shape: 'choice', options, ...rest }) as const satisfies Choice<O>;

/** A choice with `dont-know` added as its last option. */
export const choice = <const O extends string>(
  options: readonly O[],
  rest: Omit<Choice<O | typeof dontKnow>, 'shape' | 'options'> = {},
) =>
  ({ shape: 'choice', options: [...options, dontKnow], ...rest }) as const satisfies Choice<
    O | typeof dontKnow
  >;

/** Any number of options. */
export const several = <const O extends string>(
  options: readonly O[],
  settles: Several<O>['settles'],
) => ({ shape: 'several', options, settles }) as const satisfies Several<O>;

/** A yes-or-no choice that settles a fact. */
export const yesOrNo = (settles: (yes: boolean, facts: Facts) => Partial<Facts>) =>
  choice(['yes', 'no'], {
    settles: (answer, facts) => (answer === dontKnow ? {} : settles(answer === 'yes', facts)),
  });

/** The words in which somebody with these facts is asked; none of their own where the status is not settled. */
export const variantFor = (question: Question, { status }: Facts): Variant | undefined =>
  question.shape === 'day' ? question.variants?.find(({ id }) => id === status) : undefined;
