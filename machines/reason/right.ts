import type { FactName } from '../facts/facts.ts';
import type { Day } from '../law/periods.ts';
import type { RuleId } from '../law/provisions.ts';
import type { Commissioner, Informant, Regime } from '../law/rule.ts';
import type { Ask } from './ask.ts';
import type { Kinds } from './kinds.ts';
import type { Line, LineId } from './lines.ts';

/** `yes` now · `not-yet` later · `no` · `maybe` facts are missing that could change it · `elsewhere` other law. */
export type Verdict = 'yes' | 'not-yet' | 'no' | 'maybe' | 'elsewhere';

/** What a finding may give besides its verdict. Days are inclusive: `closesOn` and `endsOn` are last days. */
export type Details = {
  readonly commissioner?: Commissioner;
  readonly endsOn?: Day;
  readonly endsAt?: string;
  readonly renewable?: boolean;
  readonly opensOn?: Day;
  readonly closesOn?: Day;
  readonly automaticOn?: Day;
  readonly noticeHours?: number;
  readonly canBeBarred?: boolean;
  readonly regime?: Regime;
  readonly secondOpinionFrom?: Day;
  readonly who?: Informant;
  readonly outcomesCounted?: number;
  readonly relative?: string;
  readonly signpost?: 'scotland' | 'northern-ireland';
};

/** What a right decides once it has asked for the facts it needs. */
export type Ruling = {
  readonly verdict: Verdict;
  readonly rules: readonly RuleId[];
  /** Only for a verdict the status itself leaves open: the facts that would settle it. */
  readonly missing?: readonly FactName[];
  readonly details?: Details;
  readonly lines?: readonly Line[];
};

/** A finding as others read it: see the contract. */
export type Finding = Details & {
  readonly verdict: Verdict;
  readonly rules: readonly RuleId[];
  readonly missing: readonly FactName[];
  readonly lines: readonly Line[];
};

/** One right: facts in, ruling out. */
export type Right = {
  /** The facts it may ask for, `nation` and `asOf` apart. */
  readonly reads: readonly FactName[];
  /** Is the law the same in England and Wales? */
  readonly sameInBothNations: boolean;
  /** A sleeping rule that changes what this right means without changing its verdict: listed once in force, so that the words can say so. */
  readonly awaits?: RuleId;
  /** The statuses it tells apart; left out where it does not ask for the status. */
  readonly kinds?: Kinds;
  /** The same of what lies underneath, where it looks there. */
  readonly kindsBeneath?: Kinds;
  /** The lines it may give: each owes words. */
  readonly says?: readonly LineId[];
  readonly decide: (ask: Ask) => Ruling;
};

/** A ruling that one rule settles. */
export const ruling = (
  verdict: Verdict,
  rule: RuleId,
  details?: Details,
  lines?: readonly Line[],
): Ruling => ({ verdict, rules: [rule], details, lines });

/** The lines that apply, of those that may. */
export const linesOf = (...lines: readonly (Line | false | undefined)[]): readonly Line[] =>
  lines.filter((line) => line !== undefined && line !== false);
