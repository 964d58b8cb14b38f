import type { RuleId } from '../law/provisions.ts';
import type { Letter } from './vocabulary.ts';

/** Where nobody can apply to the tribunal, so that asking it would be in vain. */
const noTribunal: readonly RuleId[] = [
  'TRI-NONE',
  'TRI-NONE-INFORMAL',
  'TRI-NONE-5-2',
  'TRI-NONE-5-4',
  'TRI-NONE-PLACE',
  'TRI-NONE-ASSESSED',
  'TRI-COURT',
  'TRI-COURT-38',
  'TRI-DOLS',
  'OA-SCOT-1',
];
/** A guardianship has a form of its own at the tribunal. */
const guardianship: readonly RuleId[] = ['TRI-7', 'TRI-37-GUARDIANSHIP'];
const days = [
  { id: 'closes', line: 'closes' },
  { id: 'in-time', line: 'in-time' },
  { id: 'closes-if-section-2', line: 'closes-if-section-2' },
] as const;
const tribunals = [
  { who: 'tribunal-wales', nation: 'wales' },
  { who: 'tribunal-england', nation: 'england' },
  { who: 'mha-office' },
] as const;
const formNotes = [
  { id: 'form-guardianship', on: guardianship, nation: 'england' },
  { id: 'form-wales', nation: 'wales' },
  { id: 'give' },
] as const;

/** Ways to an end: the tribunal, the managers, the relative's order, the Secretary of State. */
export const lettersOfRelease: readonly Letter[] = [
  {
    id: 'tribunal',
    from: ['patient', 'staff'],
    right: 'tribunal',
    verdicts: ['yes', 'maybe'],
    against: noTribunal,
    reads: ['tribunal-lawyer'],
    to: [{ who: 'mha-office', from: ['staff'] }, ...tribunals],
    fields: ['name', 'patient', 'where', 'language'],
    choices: ['lawyer-wanted', 'lawyer-have'],
    says: [
      { id: 'apply' },
      ...days,
      { id: 'maybe', verdict: 'maybe' },
      { id: 'lawyer-wanted', chosen: 'lawyer-wanted', on: ['LAW-FREE'] },
      { id: 'lawyer-have', chosen: 'lawyer-have' },
      { id: 'reply' },
    ],
    notes: [
      {
        id: 'form-england',
        nation: 'england',
        on: [
          'TRI-2',
          'TRI-4',
          'TRI-3',
          'TRI-37',
          'TRI-70',
          'TRI-47',
          'TRI-47-49',
          'TRI-NOTIONAL',
          'TRI-CTO',
          'TRI-CTO-PART3',
          'TRI-RECALL',
          'TRI-REVOKED',
          'TRI-75-2',
          'TRI-75-2A',
          'TRI-75-1',
          'TRI-70-45A',
        ],
      },
      ...formNotes,
    ],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
  {
    id: 'tribunal',
    from: ['carer'],
    right: 'tribunal-nearest-relative',
    verdicts: ['yes'],
    // Periods of the relative's own. After a report that bars an order, no fact says that there was one.
    on: ['NRT-69-A', 'NRT-69-B'],
    to: tribunals,
    fields: ['name', 'patient', 'where', 'language'],
    says: [{ id: 'apply' }, ...days, { id: 'reply' }],
    notes: [{ id: 'form-england', nation: 'england', on: ['NRT-69-A'] }, ...formNotes],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
  {
    id: 'managers',
    from: ['patient', 'carer', 'staff'],
    right: 'managers-hearing',
    verdicts: ['yes'],
    // Section 4 is over before a hearing can be.
    on: ['MAN-23', 'MAN-CTO', 'MAN-41', 'MAN-49'],
    against: ['MAN-4'],
    to: [{ who: 'responsible-hospital-managers', on: ['MAN-CTO'] }, { who: 'hospital-managers' }],
    fields: ['name', 'patient', 'where', 'language', 'details'],
    says: [
      { id: 'ask', on: ['MAN-23', 'MAN-41', 'MAN-49'] },
      { id: 'ask-cto', on: ['MAN-CTO'] },
      { id: 'justice', on: ['MAN-41', 'MAN-49'] },
      { id: 'hear' },
      { id: 'reply' },
    ],
    notes: [{ id: 'give' }, { id: 'copy' }],
    never: ['advice', 'charge', 'blame'],
  },
  {
    id: 'nr-order',
    from: ['carer'],
    right: 'nearest-relative-discharge',
    verdicts: ['yes'],
    // The notice is longer than section 4 itself.
    on: ['NRD-23', 'NRD-CTO', 'NRD-GUARDIAN'],
    against: ['NRD-4'],
    reads: ['tribunal-nearest-relative'],
    to: [
      { who: 'hospital-managers', on: ['NRD-23'] },
      { who: 'responsible-hospital-managers', on: ['NRD-CTO'] },
      { who: 'guardianship-council', on: ['NRD-GUARDIAN'] },
    ],
    fields: ['name', 'patient', 'where'],
    choices: ['nearest', 'court', 'authorised'],
    mustChoose: true,
    says: [
      { id: 'nearest', chosen: 'nearest' },
      { id: 'court', chosen: 'court' },
      { id: 'authorised', chosen: 'authorised' },
      { id: 'order', on: ['NRD-23'] },
      { id: 'order-cto', on: ['NRD-CTO'] },
      { id: 'order-guardianship', on: ['NRD-GUARDIAN'] },
      { id: 'notice', on: ['NRD-23', 'NRD-CTO'] },
      { id: 'receipt' },
    ],
    notes: [
      { id: 'sign' },
      { id: 'serve', on: ['NRD-23', 'NRD-CTO'] },
      { id: 'not-to-nurse', on: ['NRD-23', 'NRD-CTO'] },
      { id: 'serve-council', on: ['NRD-GUARDIAN'] },
      { id: 'barring', on: ['NRD-23', 'NRD-CTO'] },
      { id: 'after-barring', on: ['NRD-23', 'NRD-CTO'], law: 'NRO-BAR' },
      { id: 'tribunal', on: ['NRT-BARRED'] },
      { id: 'no-tribunal', on: ['NRT-2'] },
      { id: 'no-barring', on: ['NRD-GUARDIAN'] },
    ],
    law: [
      { id: 'NRO-BAR', on: ['NRD-23', 'NRD-CTO'] },
      { id: 'NRO-REPORT-E', on: ['NRD-23', 'NRD-CTO'], nation: 'england' },
      { id: 'NRO-REPORT-W', on: ['NRD-23', 'NRD-CTO'], nation: 'wales' },
    ],
    never: ['advice', 'justice-secretary', 'charge', 'blame'],
  },
  {
    id: 'reference',
    from: ['patient', 'carer'],
    right: 'tribunal',
    verdicts: ['no', 'not-yet'],
    on: ['REF-67', 'REF-71-1'],
    to: [
      { who: 'justice-secretary', on: ['REF-71-1'] },
      { who: 'welsh-ministers', nation: 'wales' },
      { who: 'health-secretary', nation: 'england' },
    ],
    fields: ['name', 'patient', 'where', 'details'],
    says: [{ id: 'ask' }, { id: 'why' }, { id: 'reply' }],
    notes: [{ id: 'give' }, { id: 'may' }],
    never: ['advice', 'charge', 'blame'],
  },
];
