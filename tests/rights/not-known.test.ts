// What is said when something is not known: one row a reason to be unsure, or to be sure all the same.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { FactName, Facts, Relative } from '../../machines/facts/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { Finding, Verdict } from '../../machines/reason/right.ts';

type Row = readonly [
  why: string,
  facts: Facts,
  right: RightId,
  verdict: Verdict,
  missing?: readonly FactName[],
  details?: Partial<Finding>,
];
const on = { asOf: '2026-11-22' } as const;
const england: Facts = { ...on, nation: 'england' };
const wales: Facts = { ...on, nation: 'wales' };
const s3: Facts = { ...england, status: 's3' };

const rows: readonly Row[] = [
  [
    'nothing is known',
    {},
    'imha',
    'maybe',
    ['nation', 'age', 'status', 'underlying', 'inPatient', 'treatmentsDiscussed'],
  ],
  ['the nation may be Scotland', { ...on, status: 's3' }, 'imha', 'maybe', ['nation']],
  ['the same in all nations but these two', { ...on }, 'carer-assessment', 'maybe', ['nation']],
  [
    'Scotland has its own law',
    { ...on, nation: 'scotland' },
    'tribunal',
    'elsewhere',
    [],
    { signpost: 'scotland', rules: ['OA-SCOT-1'] },
  ],
  [
    'and Northern Ireland',
    { ...on, nation: 'northern-ireland' },
    'vote',
    'elsewhere',
    [],
    { signpost: 'northern-ireland', rules: ['OA-NI-1'] },
  ],
  [
    'one of two statuses that agree',
    { ...england, status: ['s2', 's3'] },
    'imha',
    'yes',
    [],
    { commissioner: 'council-of-hospital' },
  ],
  [
    'one of two that agree on the verdict, not on who pays',
    { ...england, status: ['s3', 'cto'] },
    'imha',
    'yes',
    [],
    { commissioner: undefined },
  ],
  [
    'one of two that do not agree',
    { ...england, status: ['s2', 's4'], age: '18-or-over' },
    'imha',
    'maybe',
    ['status', 'treatmentsDiscussed'],
  ],
  ['a list of one', { ...england, status: ['s2'] }, 'imha', 'yes'],
  [
    'a list with "unknown" in it',
    { ...england, status: ['s3', 'unknown'] },
    'aftercare',
    'maybe',
    ['status', 'underlying'],
  ],
  [
    'what is discussed can still bring an advocate',
    { ...england, status: 'informal', age: '18-or-over' },
    'imha',
    'maybe',
    ['treatmentsDiscussed'],
  ],
  [
    'only the age is open',
    { ...england, status: 'informal', treatmentsDiscussed: ['s58a'] },
    'imha',
    'maybe',
    ['age'],
  ],
  [
    'section 57 is enough at any age',
    { ...england, status: 'informal', treatmentsDiscussed: ['s57'] },
    'imha',
    'yes',
  ],
  [
    '"unknown" is any status',
    { ...england, status: 'unknown' },
    'aftercare',
    'maybe',
    ['status', 'underlying'],
  ],
  [
    'leave, from nobody knows what',
    { ...england, status: 's17-leave' },
    'aftercare',
    'maybe',
    ['underlying'],
  ],
  [
    'an underlying status that is itself leave',
    { ...england, status: 's17-leave', underlying: 'awol' },
    'aftercare',
    'maybe',
    ['underlying'],
  ],
  [
    'leave lets you out whatever lies underneath',
    { ...england, status: 's17-leave' },
    'leave-with-permission',
    'yes',
  ],
  [
    'the first day of section 2 is not known',
    { ...england, status: 's2', tribunalUsed: false },
    'tribunal',
    'maybe',
    ['startedOn'],
  ],
  [
    'nor whether the right was used',
    { ...england, status: 's2' },
    'tribunal',
    'maybe',
    ['startedOn', 'tribunalUsed'],
  ],
  [
    'the window shown is the one now running',
    { ...s3, startedOn: '2026-11-01' },
    'tribunal',
    'maybe',
    ['tribunalUsed'],
    { opensOn: '2026-11-01', closesOn: '2027-04-30', automaticOn: '2027-04-30' },
  ],
  [
    'section 3 always has a window open',
    { ...s3, tribunalUsed: false },
    'tribunal',
    'yes',
    [],
    { opensOn: undefined },
  ],
  [
    'a hospital order shuts the first six months',
    { ...england, status: 's37', tribunalUsed: false },
    'tribunal',
    'maybe',
    ['startedOn'],
  ],
  [
    'leave that began long ago shows the order is older',
    {
      ...england,
      status: 's17-leave',
      underlying: 's37',
      startedOn: '2026-05-22',
      tribunalUsed: false,
    },
    'tribunal',
    'yes',
  ],
  [
    'leave that began a day later does not',
    {
      ...england,
      status: 's17-leave',
      underlying: 's37',
      startedOn: '2026-05-23',
      tribunalUsed: false,
    },
    'tribunal',
    'maybe',
    ['underlyingStartedOn'],
  ],
  [
    'a court-order CTO may be barred',
    { ...england, status: 'cto-part3', tribunalUsed: false },
    'tribunal',
    'maybe',
    ['underlying', 'underlyingStartedOn'],
  ],
  [
    'a transfer from prison never is',
    { ...england, status: 'cto-part3', underlying: 's47', tribunalUsed: false },
    'tribunal',
    'yes',
  ],
  [
    'six months of the CTO are enough',
    {
      ...england,
      status: 'cto-part3',
      underlying: 's37',
      startedOn: '2026-05-22',
      tribunalUsed: false,
    },
    'tribunal',
    'yes',
  ],
  [
    'a day less is not',
    {
      ...england,
      status: 'cto-part3',
      underlying: 's37',
      startedOn: '2026-05-23',
      tribunalUsed: false,
    },
    'tribunal',
    'maybe',
    ['underlyingStartedOn'],
  ],
  [
    'absence hides what the CTO came from',
    {
      ...england,
      status: 'awol',
      underlying: 'cto-part3',
      underlyingStartedOn: '2026-10-01',
      tribunalUsed: false,
    },
    'tribunal',
    'maybe',
    ['underlying', 'underlyingStartedOn'],
  ],
  [
    'but not after six months of it',
    {
      ...england,
      status: 'awol',
      underlying: 'cto-part3',
      startedOn: '2026-11-22',
      underlyingStartedOn: '2026-05-22',
      tribunalUsed: false,
    },
    'tribunal',
    'yes',
  ],
  [
    'its first day would settle it, and the day they left',
    { ...england, status: 'awol', underlying: 'cto-part3', tribunalUsed: false },
    'tribunal',
    'maybe',
    ['underlying', 'startedOn', 'underlyingStartedOn'],
  ],
  [
    'leave hides what a revoked CTO came from',
    { ...england, status: 's17-leave', underlying: 'cto-revoked' },
    'vote',
    'maybe',
    ['underlying'],
  ],
  [
    'and with it who may discharge',
    { ...england, status: 's17-leave', underlying: 'cto-revoked' },
    'nearest-relative-discharge',
    'maybe',
    ['underlying'],
  ],
  [
    'what a revoked CTO came from',
    { ...england, status: 'cto-revoked' },
    'vote',
    'maybe',
    ['underlying'],
  ],
  [
    'an informal patient may leave: section 5, used then and there, is another status',
    { ...england, status: 'informal' },
    'leave-hospital',
    'yes',
  ],
  [
    'in-patient or not, in Wales',
    { ...wales, status: 'dols', treatmentsDiscussed: [] },
    'imha',
    'maybe',
    ['inPatient'],
  ],
  [
    'a place of safety may be a police station',
    { ...england, status: 's136', treatmentsDiscussed: [] },
    'information',
    'maybe',
    [],
  ],
  [
    'no big decision is known of',
    {
      ...england,
      status: 's3',
      age: '18-or-over',
      dolsAuthorised: false,
      difficulty: ['weigh'],
      supporter: 'no',
    },
    'imca',
    'maybe',
    [],
  ],
  [
    'an authorisation settles it for an adult',
    { ...england, status: 's3', dolsAuthorised: true, age: '18-or-over' },
    'imca',
    'yes',
  ],
  [
    'not for a child',
    { ...england, status: 's3', dolsAuthorised: true },
    'imca',
    'maybe',
    ['age', 'difficulty', 'supporter'],
  ],
  [
    'one outcome of two',
    { ...england, needs: { condition: true, outcomes: ['toilet'] } },
    'care-needs-eligible',
    'no',
    [],
    { outcomesCounted: 1 },
  ],
  [
    'one is enough in Wales',
    { ...wales, needs: { condition: true, outcomes: ['toilet'] } },
    'care-needs-eligible',
    'maybe',
    ['needs'],
  ],
  [
    'counted once, however often it is named',
    { ...england, needs: { condition: true, outcomes: ['toilet', 'toilet'], wellbeing: true } },
    'care-needs-eligible',
    'no',
    [],
    { outcomesCounted: 1 },
  ],
  [
    'health at risk makes up for outcomes',
    { ...england, carer: { necessaryCare: true, healthAtRisk: true, wellbeing: true } },
    'carer-eligible',
    'yes',
  ],
  [
    'only the cause of the needs is open',
    { ...england, needs: { outcomes: ['toilet', 'hygiene'], wellbeing: true } },
    'care-needs-eligible',
    'maybe',
    ['needs'],
    { outcomesCounted: 2 },
  ],
  [
    'only the outcomes',
    { ...england, needs: { condition: true, wellbeing: true } },
    'care-needs-eligible',
    'maybe',
    ['needs'],
  ],
  [
    'only the wellbeing',
    { ...england, needs: { condition: true, outcomes: ['toilet', 'hygiene'] } },
    'care-needs-eligible',
    'maybe',
    ['needs'],
  ],
  [
    'whether the care is necessary',
    { ...england, carer: { healthAtRisk: true, wellbeing: true } },
    'carer-eligible',
    'maybe',
    ['carer'],
  ],
  [
    'whether health is at risk',
    { ...england, carer: { necessaryCare: true, outcomes: [], wellbeing: true } },
    'carer-eligible',
    'maybe',
    ['carer'],
  ],
  [
    'what the carer cannot do',
    { ...england, carer: { necessaryCare: true, healthAtRisk: false, wellbeing: true } },
    'carer-eligible',
    'maybe',
    ['carer'],
  ],
  [
    'the carer’s wellbeing',
    { ...england, carer: { necessaryCare: true, healthAtRisk: true } },
    'carer-eligible',
    'maybe',
    ['carer'],
  ],
  ['no process, no advocate', { ...england, process: [] }, 'care-act-advocate', 'no'],
  [
    'a supporter, and no exception known',
    { ...england, process: ['review'], difficulty: ['weigh'], supporter: 'yes' },
    'care-act-advocate',
    'maybe',
    ['supporterExceptions'],
  ],
  [
    'whether there is difficulty',
    { ...england, process: ['review'], supporter: 'no' },
    'care-act-advocate',
    'maybe',
    ['difficulty'],
  ],
  [
    'whether somebody supports',
    { ...wales, process: ['review'], difficulty: ['weigh'] },
    'care-act-advocate',
    'maybe',
    ['supporter'],
  ],
  [
    'a third remand on section 35 cannot be followed by another',
    { ...england, status: 's35', startedOn: '2026-09-25' },
    'duration',
    'yes',
    [],
    { endsOn: '2026-12-17', renewable: false },
  ],
  [
    'the second can',
    { ...england, status: 's36', startedOn: '2026-10-01' },
    'duration',
    'yes',
    [],
    { endsOn: '2026-11-25', renewable: true },
  ],
  [
    'section 38 ends for good after 12 months',
    { ...england, status: 's38', startedOn: '2025-11-22' },
    'duration',
    'yes',
    [],
    { endsOn: '2026-11-21', renewable: false },
  ],
  [
    'the first day of section 38 is not known',
    { ...england, status: 's38' },
    'duration',
    'yes',
    [],
    { renewable: undefined },
  ],
  [
    'a DoLS authorisation can be followed by a new one',
    { ...england, status: 'dols', startedOn: '2026-01-01', authorisedUntil: '2026-12-31' },
    'duration',
    'yes',
    [],
    { endsOn: '2026-12-31', renewable: true },
  ],
  [
    'an aftercare plan alone',
    { ...england, process: ['aftercare-plan'], difficulty: ['weigh'], supporter: 'no' },
    'care-act-advocate',
    'maybe',
    [],
  ],
];

describe('not known', () => {
  it.each(rows.map((row) => ({ why: row[0], row })))(
    '$why',
    ({ row: [, facts, right, verdict, missing = [], details = {}] }) => {
      const finding = assess(facts).findings[right];
      expect(finding).toMatchObject({ verdict, missing });
      expect(
        Object.fromEntries(
          Object.keys(details).map((name) => [name, finding[name as keyof Finding]]),
        ),
      ).toEqual(details);
    },
  );
});

const settled = { ukResident: true, livesWith: false, caresFor: false, adult: true } as const;
const mother: Relative = { ...settled, id: 'mother', relation: 'parent', ageYears: 40 };
type Family = readonly [why: string, facts: Facts, who: string, missing?: readonly FactName[]];
const families: readonly Family[] = [
  ['nobody is known', s3, 'maybe', ['relatives']],
  ['restricted patients have none', { ...england, status: 's37-41' }, 'no'],
  ['a court has appointed one', { ...s3, relativeOrders: ['court-appointed'] }, 'no'],
  [
    'a care order, but there may be a spouse',
    { ...s3, age: '16-17', relativeOrders: ['care-order'] },
    'maybe',
    ['relatives'],
  ],
  [
    'a guardian comes before anybody',
    { ...s3, age: '16-17', relativeOrders: ['guardian-or-lives-with'] },
    'no',
  ],
  [
    'unless the patient has grown up',
    { ...s3, relativeOrders: ['guardian-or-lives-with'], relatives: [mother] },
    'maybe',
    ['age'],
  ],
  [
    'ten brothers and sisters of whom nothing is known',
    {
      ...s3,
      relatives: Array.from({ length: 10 }, (_, index) => ({
        id: `${index}`,
        relation: 'sibling',
      })),
    },
    'maybe',
    ['relatives'],
  ],
  [
    'a parent who is under 18 is the younger',
    { ...s3, relatives: [mother, { ...settled, id: 'father', relation: 'parent', adult: false }] },
    'mother',
  ],
  [
    'two of the same age in years',
    { ...s3, relatives: [mother, { ...mother, id: 'father' }] },
    'maybe',
    ['relatives'],
  ],
  [
    'an adult may be older than somebody of 18',
    {
      ...s3,
      relatives: [
        { ...settled, id: 'a', relation: 'sibling', ageYears: 18 },
        { ...settled, id: 'b', relation: 'sibling' },
      ],
    },
    'maybe',
    ['relatives'],
  ],
  [
    'the one who cares, whoever is older',
    {
      ...s3,
      relatives: [
        { ...mother, caresFor: true },
        { ...settled, id: 'father', relation: 'parent' },
      ],
    },
    'mother',
  ],
  [
    'perhaps the other one cares',
    { ...s3, relatives: [mother, { ...mother, id: 'father', ageYears: 30, caresFor: undefined }] },
    'maybe',
    ['relatives'],
  ],
  [
    'a husband abroad bars a partner',
    {
      ...s3,
      relatives: [
        { id: 'husband', relation: 'spouse', ukResident: false, separated: false },
        { id: 'partner', relation: 'partner' },
        mother,
      ],
    },
    'mother',
  ],
  [
    'a husband perhaps separated',
    { ...s3, relatives: [{ ...settled, id: 'husband', relation: 'spouse' }, mother] },
    'maybe',
    ['relatives'],
  ],
  [
    'of two husbands, one perhaps separated',
    {
      ...s3,
      relatives: [
        { ...settled, id: 'first', relation: 'spouse', separated: true },
        { ...settled, id: 'second', relation: 'spouse', separated: false },
      ],
    },
    'second',
  ],
  [
    'perhaps the younger brother is of the whole blood',
    {
      ...s3,
      relatives: [
        { ...settled, id: 'half', relation: 'sibling', ageYears: 50, wholeBlood: false },
        { ...settled, id: 'younger', relation: 'sibling', ageYears: 30 },
      ],
    },
    'maybe',
    ['relatives'],
  ],
  [
    'perhaps the elder is of the half blood',
    {
      ...s3,
      relatives: [
        { ...settled, id: 'elder', relation: 'uncle-aunt', ageYears: 50 },
        { ...settled, id: 'whole', relation: 'uncle-aunt', ageYears: 30, wholeBlood: true },
      ],
    },
    'maybe',
    ['relatives'],
  ],
  [
    'of the whole blood and the elder, whatever the other is',
    {
      ...s3,
      relatives: [
        { ...settled, id: 'elder', relation: 'nephew-niece', ageYears: 50, wholeBlood: true },
        { ...settled, id: 'younger', relation: 'nephew-niece', ageYears: 30 },
      ],
    },
    'elder',
  ],
  [
    'an only brother, of the half blood or not',
    { ...s3, relatives: [{ ...settled, id: 'only', relation: 'sibling', ageYears: 30 }] },
    'only',
  ],
  [
    'of children nobody asks it',
    {
      ...s3,
      relatives: [
        { ...settled, id: 'elder', relation: 'child', ageYears: 30 },
        { ...settled, id: 'younger', relation: 'child', ageYears: 20 },
      ],
    },
    'elder',
  ],
  [
    'nobody can act',
    { ...s3, relatives: [{ id: 'aunt', relation: 'uncle-aunt', ukResident: false }] },
    'no',
  ],
];

describe('the nearest relative, when not all is known', () => {
  it.each(families.map((family) => ({ why: family[0], family })))(
    '$why',
    ({ family: [, facts, who, missing = []] }) => {
      const { verdict, relative, missing: named } = assess(facts).findings['nearest-relative'];
      expect([verdict === 'yes' ? relative : verdict, named]).toEqual([who, missing]);
    },
  );
});
