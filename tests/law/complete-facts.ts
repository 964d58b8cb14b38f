// The facts the reference answers for: everything that matters is given, nothing is left open.

export const STATUSES = [
  'informal',
  's4',
  's5-2',
  's5-4',
  's135-1',
  's135-2',
  's136',
  's2',
  's3',
  's7',
  's37-guardianship',
  's35',
  's36',
  's37',
  's37-41',
  's38',
  's45a',
  's47',
  's47-49',
  's48',
  's48-49',
  'cpia-s5',
  'cpia-s5-restricted',
  's17-leave',
  'cto',
  'cto-part3',
  'cto-recall',
  'cto-revoked',
  'conditional-discharge',
  'conditional-discharge-dol',
  'cd-recalled',
  'notional-s37',
  'awol',
  'community-none',
  'dols',
  'being-assessed',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that only sit on top of another one. */
export const ON_TOP: readonly Status[] = ['s17-leave', 'awol', 's135-2'];
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const AGES = ['under-16', '16-17', '18-or-over'] as const;
export const ROLES = ['patient', 'carer', 'professional'] as const;
export const RELATIONS = [
  'spouse',
  'civil-partner',
  'partner',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'grandchild',
  'uncle-aunt',
  'nephew-niece',
  'other',
] as const;
export const PROCESSES = [
  'assessment',
  'care-plan',
  'review',
  'safeguarding',
  'carer-assessment',
  'aftercare-plan',
] as const;
export const DIFFICULTIES = ['understand', 'retain', 'weigh', 'communicate'] as const;
export const OUTCOMES = [
  'nutrition',
  'hygiene',
  'toilet',
  'clothing',
  'home-safety',
  'home-upkeep',
  'relationships',
  'work-learning',
  'community',
  'child-care',
] as const;
export const CARER_OUTCOMES = [
  'child-care',
  'caring-for-others',
  'home-upkeep',
  'nutrition',
  'relationships',
  'work-learning',
  'community',
  'recreation',
] as const;
export const CUSTODIES = ['none', 'remand', 'sentenced'] as const;
export const RELATIVE_ORDERS = [
  'court-appointed',
  'delegated',
  'care-order',
  'guardian-or-lives-with',
] as const;

export interface Relative {
  id: string;
  relation: (typeof RELATIONS)[number];
  adult: boolean;
  ukResident: boolean;
  livesWith: boolean;
  caresFor: boolean;
  sharedYears: number;
  wholeBlood: boolean;
  separated: boolean;
  ageYears: number;
  parentalResponsibility: boolean;
}

export interface CompleteFacts {
  asOf: string;
  nation: (typeof NATIONS)[number];
  role: (typeof ROLES)[number];
  age: (typeof AGES)[number];
  status: Status;
  /** Given for every status that uses it. */
  underlying?: Status;
  startedOn: string;
  startedAt: string;
  /** For section 3: the day the section 2 or 4 straight before it began; the day of section 3 itself if there was none. */
  underlyingStartedOn: string;
  inPatient: boolean;
  custody: (typeof CUSTODIES)[number];
  /** Left out: the paper of a DoLS authorisation is not to hand. */
  authorisedUntil?: string;
  /** Left out: the default of the contract counts. */
  medicationStartedOn?: string;
  tribunalUsed: boolean;
  treatmentsDiscussed: ('s57' | 's58a')[];
  needs: { condition: boolean; outcomes: (typeof OUTCOMES)[number][]; wellbeing: boolean };
  process: (typeof PROCESSES)[number][];
  difficulty: (typeof DIFFICULTIES)[number][];
  supporter: 'yes' | 'no';
  supporterExceptions: ('nhs-stay' | 'disagreement')[];
  carer: {
    necessaryCare: boolean;
    healthAtRisk: boolean;
    outcomes: (typeof CARER_OUTCOMES)[number][];
    wellbeing: boolean;
  };
  dolsAuthorised: boolean;
  relatives: Relative[];
  relativeOrders: (typeof RELATIVE_ORDERS)[number][];
}

export const RIGHTS = [
  'imha',
  'duration',
  'tribunal',
  'tribunal-nearest-relative',
  'tribunal-lawyer',
  'managers-hearing',
  'nearest-relative-discharge',
  'refuse-treatment',
  'leave-hospital',
  'leave-with-permission',
  'aftercare',
  'information',
  'vote',
  'care-needs-assessment',
  'care-needs-eligible',
  'care-act-advocate',
  'carer-assessment',
  'carer-eligible',
  'imca',
  'nearest-relative',
] as const;
export type Right = (typeof RIGHTS)[number];
export type Verdict = 'yes' | 'not-yet' | 'no' | 'maybe' | 'elsewhere';

export interface Expected {
  verdict: Verdict;
  missing?: string[];
  commissioner?: string;
  endsOn?: string;
  /** Milliseconds since 1970, so that the way the moment is written does not matter. */
  endsAt?: number;
  renewable?: boolean;
  opensOn?: string;
  closesOn?: string;
  automaticOn?: string;
  noticeHours?: number;
  canBeBarred?: boolean;
  regime?: string;
  secondOpinionFrom?: string;
  who?: string;
  outcomesCounted?: number;
  relative?: string;
  /** Fragments of citations that the rules of the finding must hold between them: a provision that has to be named. */
  cites?: readonly string[];
}

/** An answer, or the reason why even these facts do not settle it (a third status lies underneath). */
export type Answer = Expected | 'not-settled';
