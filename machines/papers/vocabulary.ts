import type { FactName } from '../facts/facts.ts';
import type { PaperLawId } from '../law/paper-law.ts';
import type { Day } from '../law/periods.ts';
import type { RuleId } from '../law/provisions.ts';
import type { LineId } from '../reason/lines.ts';
import type { Verdict } from '../reason/right.ts';
import type { RightId } from '../rights/registry.ts';

/** Who writes. It changes how the patient is spoken of; some letters are only for one of them. */
export const senders = ['patient', 'carer', 'staff'] as const;
export type Sender = (typeof senders)[number];

/** The letters, in the order offered. */
export const letterIds = [
  'see-imha',
  'refused',
  'tribunal',
  'explain',
  'managers',
  'nr-order',
  'reference',
  'leave',
  'second-opinion',
  'no-copies',
  'aftercare',
  'care-assessment',
  'carer-assessment',
  'complaint-act',
  'complaint-care',
] as const;
export type LetterId = (typeof letterIds)[number];

/** Everything that can be handed over. */
export const paperIds = ['my-rights', 'show-nurse', ...letterIds, 'calendar'] as const;
export type PaperId = (typeof paperIds)[number];

/** To whom a letter goes. */
export const addressees = [
  'hospital-managers',
  'responsible-hospital-managers',
  'guardianship-council',
  'responsible-clinician',
  'managing-authority',
  'treating-clinician',
  'imha-service',
  'mha-office',
  'tribunal-england',
  'tribunal-wales',
  'health-secretary',
  'welsh-ministers',
  'justice-secretary',
  'council',
  'aftercare-england',
  'aftercare-wales',
  'cqc',
  'hiw',
  'complaints-team',
] as const;
export type Addressee = (typeof addressees)[number];

/** What may be written into a letter. All of it may be left out: then there is a line to write on by hand. */
export const fieldIds = ['name', 'patient', 'where', 'language', 'details'] as const;
export type FieldId = (typeof fieldIds)[number];

/** Things a letter must never say, and tests look for. */
export type Topic =
  /** Whether to apply, to take treatment, to leave. */
  | 'advice'
  /** What only holds with restrictions. */
  | 'justice-secretary'
  /** A ward, to somebody who is not on one. */
  | 'ward'
  /** Paying, where nothing was charged. */
  | 'charge'
  /** Blame or threat: the reader of the letter is needed. */
  | 'blame';

/** When something holds: all that is named must. */
export type When = {
  /** The case names one of these rules. */
  readonly on?: readonly RuleId[];
  readonly verdict?: Verdict;
  readonly nation?: 'england' | 'wales';
  readonly from?: readonly Sender[];
};

/** A sentence by its key in the words of the letter. */
export type Sentence = When & {
  readonly id: string;
  /** It tells the day of the finding's line. */
  readonly line?: LineId;
  /** Only where the writer has chosen this. */
  readonly chosen?: string;
  /** The law that sets its numbers, beside the rules it stands on. */
  readonly law?: PaperLawId;
};

/** One letter for one kind of writer: a row. */
export type Letter = {
  readonly id: LetterId;
  readonly from: readonly Sender[];
  /** The right whose finding supports it, and the verdicts that do. */
  readonly right: RightId;
  readonly verdicts: readonly Verdict[];
  /** It stands on one of these rules; left out: on whatever decided. */
  readonly on?: readonly RuleId[];
  /** Where one of these may be what holds, it is not offered. */
  readonly against?: readonly RuleId[];
  /** Only where something is known of this. */
  readonly ifTold?: FactName;
  /** Rights whose rules its sentences read as well. */
  readonly reads?: readonly RightId[];
  /** To whom, the first that holds; `informant`: whoever must explain. */
  readonly to: readonly (When & { readonly who: Addressee | 'informant' })[];
  readonly fields: readonly FieldId[];
  /** What the writer chooses between; none may be chosen, and the first is where one must. */
  readonly choices?: readonly string[];
  readonly mustChoose?: true;
  readonly says: readonly Sentence[];
  /** For the writer, beside the letter: whom to give it to, what comes next. */
  readonly notes: readonly Sentence[];
  readonly law?: readonly (When & { readonly id: PaperLawId })[];
  readonly never: readonly Topic[];
};

/** A sentence that holds in this case, with its day. */
export type Said = {
  readonly id: string;
  readonly day?: Day;
  readonly chosen?: string;
};

/** A letter as it fits a case. Days are inclusive: `by` is the last day it may arrive. */
export type LetterFor = {
  readonly id: LetterId;
  readonly from: Sender;
  readonly to: Addressee;
  readonly fields: readonly FieldId[];
  readonly choices: readonly string[];
  readonly mustChoose: boolean;
  readonly says: readonly Said[];
  readonly notes: readonly Said[];
  readonly rules: readonly RuleId[];
  readonly law: readonly PaperLawId[];
  readonly by?: Day;
};
