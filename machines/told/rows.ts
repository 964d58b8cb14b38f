import type { RightId } from '../rights/registry.ts';
import type { Situation } from './situation.ts';

/**
 * The questions people ask, each a row of the outcome with its answer in the open. A row speaks for these rights, first
 * the one whose sentence it says; one without rights has words of its own, chosen by a rule of law or by the situation.
 */
export const rowRights = {
  next: [],
  'how-long': ['duration'],
  'go-out': ['leave-with-permission'],
  leave: ['leave-hospital'],
  medicine: ['refuse-treatment'],
  'who-else': ['managers-hearing', 'nearest-relative-discharge'],
  relative: ['nearest-relative-discharge', 'tribunal-nearest-relative'],
  aftercare: ['aftercare'],
  told: ['information'],
  council: ['care-needs-assessment'],
  recall: [],
  conditions: [],
  threat: [],
  'who-comes': [],
  family: [],
  solicitor: [],
  'daily-needs': [],
  afterwards: [],
  whatever: [],
  healthcare: [],
  transfer: [],
  listeners: [],
  safeguards: [],
  court: [],
  crisis: [],
  doctor: [],
  'ask-assessment': [],
  young: [],
  'ward-talk': [],
  visits: [],
  'team-talk': [],
  'be-told': [],
  disagree: [],
  complain: [],
  yourself: ['carer-assessment'],
  vote: ['vote'],
  'said-no': [],
} as const satisfies Record<string, readonly RightId[]>;

export type RowId = keyof typeof rowRights;

/** The rows of each situation, in the order people ask. */
export const rowsOf: Record<Situation, readonly RowId[]> = {
  'section-2': ['how-long', 'go-out', 'leave', 'medicine', 'who-else', 'said-no'],
  treatment: ['how-long', 'go-out', 'medicine', 'who-else', 'aftercare', 'said-no'],
  restricted: ['go-out', 'how-long', 'medicine', 'aftercare', 'said-no'],
  court: ['how-long', 'court', 'go-out', 'medicine', 'said-no'],
  hours: ['next', 'how-long', 'medicine', 'leave', 'said-no'],
  'place-of-safety': ['next', 'told', 'solicitor', 'daily-needs', 'medicine', 'afterwards'],
  'community-order': ['recall', 'medicine', 'aftercare', 'who-else', 'how-long', 'said-no'],
  recalled: ['next', 'how-long', 'medicine', 'who-else', 'aftercare', 'said-no'],
  conditional: ['conditions', 'recall', 'medicine', 'aftercare', 'said-no'],
  guardianship: ['who-else', 'leave', 'medicine', 'how-long', 'said-no'],
  'by-choice': ['leave', 'threat', 'medicine', 'how-long', 'council'],
  assessed: ['next', 'who-comes', 'family', 'medicine', 'leave'],
  dols: ['safeguards', 'how-long', 'court', 'medicine', 'said-no'],
  prison: ['healthcare', 'transfer', 'council', 'listeners', 'vote'],
  home: ['crisis', 'doctor', 'ask-assessment', 'council', 'medicine'],
  unsure: ['whatever', 'how-long', 'medicine', 'go-out', 'said-no'],
  elsewhere: [],
};

const onWard = ['ward-talk', 'visits', 'disagree', 'complain', 'yourself'] as const;
const toldOnWard = ['ward-talk', 'visits', 'be-told', 'disagree', 'complain', 'yourself'] as const;
const inCommunity = ['team-talk', 'disagree', 'complain', 'yourself'] as const;

/**
 * What somebody who cares for the person asks besides, of each situation. The nearest relative is told what the hospital writes
 * to a patient who is detained or on a CTO, and not restricted (ss132(4), 132A(3), 133).
 */
export const carerRows: Record<Situation, readonly RowId[]> = {
  'section-2': toldOnWard,
  treatment: toldOnWard,
  recalled: toldOnWard,
  'community-order': ['team-talk', 'be-told', 'disagree', 'complain', 'yourself'],
  conditional: inCommunity,
  guardianship: inCommunity,
  restricted: onWard,
  court: onWard,
  hours: onWard,
  'by-choice': onWard,
  unsure: onWard,
  'place-of-safety': ['complain', 'yourself'],
  assessed: ['disagree', 'yourself'],
  dols: ['complain', 'yourself'],
  prison: ['yourself'],
  // First there: what concerns the person is little.
  home: ['yourself'],
  elsewhere: [],
};
