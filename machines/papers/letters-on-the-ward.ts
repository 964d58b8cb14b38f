import type { RuleId } from '../law/provisions.ts';
import type { Letter } from './vocabulary.ts';

/** Duties that reach no further than how to get an advocate. */
const advocateOnly: readonly RuleId[] = ['INF-CLINICIAN', 'IMHA-W-32', 'INF-TREATMENT'];
const underTheAct: readonly RuleId[] = [
  'IMHA-E-1',
  'IMHA-E-5',
  'IMHA-E-6',
  'IMHA-W-1',
  'IMHA-W-2',
  'IMHA-W-3',
  'IMHA-W-4',
];

/** Section 2 is over before a certificate is needed. */
const certified: readonly RuleId[] = ['TRT-PART4', 'TRT-REVOKED', 'TRT-RECALL'];

/** An advocate, an explanation, and what is asked of those who give care. */
export const lettersOnTheWard: readonly Letter[] = [
  {
    id: 'see-imha',
    from: ['patient', 'carer', 'staff'],
    right: 'imha',
    verdicts: ['yes', 'maybe'],
    to: [
      { who: 'imha-service', from: ['staff'] },
      { who: 'informant' },
      { who: 'hospital-managers' },
    ],
    fields: ['name', 'patient', 'where', 'language'],
    says: [
      { id: 'ask' },
      { id: 'right', verdict: 'yes' },
      { id: 'maybe', verdict: 'maybe' },
      { id: 'help' },
      { id: 'reply' },
    ],
    notes: [{ id: 'give' }, { id: 'again' }],
    law: [
      { id: 'IMHA-DUTY-E', nation: 'england' },
      { id: 'IMHA-DUTY-W', nation: 'wales' },
    ],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
  {
    id: 'refused',
    from: ['patient', 'carer'],
    right: 'imha',
    verdicts: ['yes'],
    to: [{ who: 'informant' }, { who: 'hospital-managers' }],
    fields: ['name', 'patient', 'where', 'details'],
    choices: ['nobody-came', 'said-no'],
    mustChoose: true,
    says: [
      { id: 'asked' },
      { id: 'nobody-came', chosen: 'nobody-came' },
      { id: 'said-no', chosen: 'said-no' },
      { id: 'right' },
      { id: 'now' },
      { id: 'reply' },
    ],
    notes: [
      { id: 'give' },
      { id: 'then-council', nation: 'england' },
      { id: 'then-board', nation: 'wales' },
      { id: 'then-cqc', nation: 'england', on: underTheAct },
      { id: 'then-hiw', nation: 'wales', on: underTheAct },
    ],
    law: [
      { id: 'IMHA-DUTY-E', nation: 'england' },
      { id: 'IMHA-DUTY-W', nation: 'wales' },
    ],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
  {
    id: 'explain',
    from: ['patient', 'carer'],
    right: 'information',
    verdicts: ['yes'],
    to: [{ who: 'informant' }, { who: 'hospital-managers' }],
    fields: ['name', 'patient', 'where', 'language'],
    says: [
      {
        id: 'ask',
        on: [
          'INF-132',
          'INF-132A',
          'INF-132-41',
          'INF-132-COURT',
          'INF-COUNCIL',
          'INF-COUNCIL-W',
          'INF-DOLS',
        ],
      },
      { id: 'ask-imha', on: advocateOnly },
      { id: 'language' },
      { id: 'check' },
      { id: 'again' },
    ],
    notes: [{ id: 'give' }],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
  {
    id: 'no-copies',
    from: ['patient', 'staff'],
    right: 'information',
    verdicts: ['yes'],
    on: ['INF-COPIES'],
    to: [{ who: 'informant' }, { who: 'hospital-managers' }],
    fields: ['name', 'patient', 'where'],
    choices: ['and-discharge'],
    says: [
      { id: 'ask' },
      { id: 'and-discharge', chosen: 'and-discharge' },
      { id: 'notes' },
      { id: 'reply' },
    ],
    notes: [{ id: 'give' }, { id: 'change' }],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
  {
    id: 'leave',
    from: ['patient', 'carer'],
    right: 'leave-with-permission',
    verdicts: ['yes'],
    // Section 4 is so short that leave is not used.
    on: ['LWP-17', 'LWP-41', 'LWP-49'],
    against: ['LWP-4', 'LWP-ON-LEAVE'],
    to: [{ who: 'responsible-clinician' }],
    fields: ['name', 'patient', 'where', 'details'],
    says: [{ id: 'ask' }, { id: 'justice', on: ['LWP-41', 'LWP-49'] }, { id: 'reply' }],
    notes: [{ id: 'give' }],
    never: ['advice', 'charge', 'blame'],
  },
  {
    id: 'second-opinion',
    from: ['patient'],
    right: 'refuse-treatment',
    verdicts: ['yes', 'no'],
    on: ['TRT-PART4', 'TRT-PART4-2', 'TRT-REVOKED', 'TRT-RECALL', 'TRT-PART4A'],
    to: [{ who: 'responsible-clinician' }],
    fields: ['name', 'where', 'details'],
    says: [
      { id: 'views' },
      { id: 'talk' },
      { id: 'certificate', on: certified, line: 'second-opinion' },
      { id: 'speak', on: certified, line: 'second-opinion' },
      { id: 'cto', on: ['TRT-PART4A'] },
      { id: 'reply' },
    ],
    notes: [{ id: 'give' }, { id: 'help' }],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
];
