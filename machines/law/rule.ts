import type { ActId } from './acts.ts';
import type { Day, Span } from './periods.ts';

/** A place in an instrument. `at` is written as lawyers do, without words: `66(1)(a), (2)(a)`, `37–39`. */
export type Cite = {
  readonly act: ActId;
  readonly unit: 'section' | 'regulation' | 'rule' | 'schedule' | 'part' | 'whole';
  readonly at: string;
  /** Within a schedule. */
  readonly part?: string;
  readonly paragraph?: string;
};

/** Points that are not settled: by the law, or by our reading. */
export const doubts = [
  'vote-on-leave',
  'not-used',
  'back-to-prison',
  'separated-spouse-and-council',
  'father-without-responsibility',
  'measure-12-14',
  'eligibility-5-in-full',
] as const;
export type Doubt = (typeof doubts)[number];

/** How sure we are: the statute's own words were read; a reputable second source says so; or known, to be checked. */
export type Sureness = 'verified' | 'second-hand' | 'known';

/** Periods that follow each other: the first ones as listed, then `every` again and again, none past `within` of the start. */
export type Series = {
  readonly first: readonly Span[];
  readonly every?: Span;
  readonly within?: Span;
};

/** Twice six months, then a year at a time: how most sections are renewed, and their applications counted (ss20, 20A, 66, 70). */
export const halfYearsThenYears = {
  first: [{ months: 6 }, { months: 6 }],
  every: { months: 12 },
} as const satisfies Series;

/** How long a power lasts. `open-ended`: no end date while it stands. `hours` runs in real elapsed time. */
export type Duration =
  | { readonly kind: 'none' }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'hours'; readonly hours: number; readonly renewable: boolean }
  | { readonly kind: 'periods'; readonly periods: Series; readonly renewable: boolean }
  /** The paper sets the last day; the law only how far ahead it may lie. */
  | { readonly kind: 'as-authorised'; readonly months: number; readonly renewable: boolean };

/** When an application to the tribunal may be made: one in each period, the first one perhaps shut. */
export type Window = {
  readonly periods: Series;
  readonly firstShut: boolean;
  /** Still in time on the next working day where the last day is none. */
  readonly toWorkingDay?: true;
};

/**
 * When the law sends the case to the tribunal by itself: after each period, if no tribunal has looked at it in that time.
 * `first-detention`: the periods run from the day first held, if that was before the status began (s68(5)).
 * `unless`: what puts it off: being absent without leave (s21(3)), the patient's own application, the case having been
 * considered, which no fact shows (s75(2D)), or nothing.
 * `reaches`: whether a new rule holds for everybody (2025 Act ss32(5), 33(4)) or for a status that begins once it has started.
 */
export type Reference = {
  readonly periods: Series;
  readonly from: 'status' | 'first-detention';
  readonly unless: 'absent-or-applied' | 'applied' | 'considered' | 'never';
  readonly reaches: 'everybody' | 'new';
};

/** Who arranges an independent mental health advocate (s130C(4A); Wales: SI 2011/2501). */
export type Commissioner =
  | 'council-of-hospital'
  | 'council-of-responsible-hospital'
  | 'guardianship-council'
  | 'health-board';
/** Who must explain a status or an advocate. */
export const informants = [
  'hospital-managers',
  'responsible-hospital-managers',
  'guardianship-council',
  'responsible-clinician',
  'managing-authority',
  'treating-clinician',
] as const;
export type Informant = (typeof informants)[number];
/** Which part of the Act treatment is given under. */
export type Regime = 'part-4' | 'part-4a' | 'none';

/**
 * One rule of law: where it stands, since when, how sure we are, when it was last looked at, and every number it sets.
 * `from: null` is law that has been passed but not started: asleep. `replacedBy` names the rule that takes over once
 * it has started, for events on or after its start.
 */
export type Rule = {
  readonly cites: readonly [Cite, ...Cite[]];
  readonly sure: Sureness;
  /** The day somebody last held this row against the law itself. */
  readonly checked: Day;
  /** The law does not settle it, or we have not: which point, by a code of `doubts`. */
  readonly settled?: false;
  readonly doubt?: Doubt;
  readonly nation?: 'england' | 'wales';
  readonly from?: Day | null;
  readonly replacedBy?: string;
  /** What it answers where it decides alone. */
  readonly gives?: 'yes' | 'no' | 'maybe';
  readonly arrangedBy?: Commissioner;
  readonly who?: Informant;
  readonly regime?: Regime;
  /** Only for somebody staying on a hospital ward. */
  readonly onlyInPatient?: true;
  readonly lasts?: Duration;
  /** Absence without leave adds nothing: it keeps its own end (s18(5); s18 does not reach remands). */
  readonly keepsOwnEnd?: true;
  readonly window?: Window;
  /** A hospital order underneath keeps its six-month bar (s69(4)). */
  readonly barredByOrder?: true;
  readonly refers?: Reference;
  /** The time that must have run before it applies; `youngAfter`: for somebody under 18. */
  readonly after?: Span;
  readonly youngAfter?: Span;
  /** The shortest time it gives. */
  readonly atLeast?: Span;
  readonly noticeHours?: number;
  readonly canBeBarred?: boolean;
  /** How long a relative whose order was barred cannot order discharge again (s25(1)(b)). */
  readonly barredFor?: Span;
  /** How many outcomes must be out of reach. */
  readonly outcomes?: number;
  /** Living together: a couple, a housemate, and the age of an adult (s26). */
  readonly coupleFor?: Span;
  readonly housemateFor?: Span;
  readonly adultAt?: number;
  /** Hours the power behind it lasts, what one extension adds, and what a nurse alone may do. */
  readonly withinHours?: number;
  readonly extensionHours?: number;
  readonly nurseHours?: number;
  /** The time within which it must be used. */
  readonly within?: Span;
  /** Numbers of the rule that its open sentence must tell. */
  readonly tell?: readonly number[];
};

const cite =
  (act: ActId) =>
  (at: string): Cite => ({ act, unit: 'section', at });

/** A section of the Act named. */
export const mha = cite('mha');
export const mha2025 = cite('mha2025');
export const careAct = cite('careAct');
export const mca = cite('mca');
export const welsh2014 = cite('welsh2014');
export const measure = cite('measure');
export const section = (act: ActId, at: string): Cite => ({ act, unit: 'section', at });
export const regulation = (act: ActId, at: string): Cite => ({ act, unit: 'regulation', at });
export const ruleAt = (act: ActId, at: string): Cite => ({ act, unit: 'rule', at });
export const schedule = (
  act: ActId,
  at: string,
  within: { readonly part?: string; readonly paragraph?: string } = {},
): Cite => ({ act, unit: 'schedule', at, ...within });
export const part = (act: ActId, at: string): Cite => ({ act, unit: 'part', at });
export const whole = (act: ActId): Cite => ({ act, unit: 'whole', at: '' });

const looked =
  <S extends Sureness>(sure: S) =>
  (checked: Day) => ({ sure, checked });
/** The statute's own words were read on that day. */
export const read = looked('verified');
/** A reputable second source was read on that day. */
export const heard = looked('second-hand');
/** Known, and to be checked; held against what else is known on that day. */
export const known = looked('known');
