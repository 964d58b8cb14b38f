import '../../machines/questions/deeper.ts';
// What each answer says about the person, in the words of the contract.
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../machines/facts/facts.ts';
import { answersClash, factsFrom } from '../../machines/questions/facts-from.ts';
import type { Question } from '../../machines/questions/question.ts';
import { questionOf, type Answers, type QuestionId } from '../../machines/questions/registry.ts';

type Row = readonly [answers: Answers, facts: Facts];

describe('what may be answered', () => {
  it.each<[id: QuestionId, shape: Question['shape'], options: string]>([
    ['who', 'choice', 'patient carer professional'],
    ['nation', 'choice', 'england wales scotland northern-ireland dont-know'],
    ['on-a-ward', 'choice', 'yes care-home no dont-know'],
    ['custody-kind', 'choice', 'sentenced remand'],
    ['treatments', 'choice', 'none s58a s57 dont-know'],
    ['age', 'choice', 'under-16 16-17 18-or-over dont-know'],
    ['tribunal-used', 'choice', 'yes no dont-know'],
    ['relative-orders', 'several', 'court-appointed delegated care-order guardian-or-lives-with'],
    ['difficulty', 'several', 'understand retain weigh communicate'],
    ['started-on', 'day', ''],
    ['started-at', 'moment', ''],
    ['authorised-until', 'day', ''],
    ['place', 'place', ''],
    ['relatives', 'relatives', ''],
  ])('%s: %s, %s', (id, shape, options) => {
    const question = questionOf(id);
    expect([question.shape, 'options' in question ? question.options.join(' ') : '']).toEqual([
      shape,
      options,
    ]);
  });
});

describe('what the answers say', () => {
  it.each<Row>([
    [
      { who: 'carer', nation: 'wales' },
      { role: 'carer', nation: 'wales' },
    ],
    [{ treatments: 'none' }, { treatmentsDiscussed: [] }],
    [{ treatments: 's57' }, { treatmentsDiscussed: ['s57'] }],
    [
      { treatments: 's58a', age: '16-17' },
      { treatmentsDiscussed: ['s58a'], age: '16-17' },
    ],
    [{ 'started-on': '2026-11-01' }, { startedOn: '2026-11-01' }],
    [
      { 'started-at': '2026-11-22T06:30:00+00:00' },
      { startedAt: '2026-11-22T06:30:00+00:00', startedOn: '2026-11-22' },
    ],
    [
      { 'underlying-started-on': '2026-10-01', 'medication-started-on': '2026-10-02' },
      { underlyingStartedOn: '2026-10-01', medicationStartedOn: '2026-10-02' },
    ],
    [{ 'underlying-started-on': 'no' }, {}],
    [{ 'authorised-until': '2027-03-01' }, { authorisedUntil: '2027-03-01' }],
    [{ 'tribunal-used': 'yes' }, { tribunalUsed: true }],
    [{ 'tribunal-used': 'no' }, { tribunalUsed: false }],
    [{ 'leave-section': 's3' }, { underlying: 's3' }],
    [{ 'away-section': 's7' }, { underlying: 's7' }],
    [{ 'underneath-cto': 's47' }, { underlying: 's47' }],
    [
      { relatives: [{ id: 'a', relation: 'parent' }], 'relative-orders': ['delegated'] },
      { relatives: [{ id: 'a', relation: 'parent' }], relativeOrders: ['delegated'] },
    ],
    [
      { process: ['review'], difficulty: [], 'supporter-exceptions': ['nhs-stay'] },
      { process: ['review'], difficulty: [], supporterExceptions: ['nhs-stay'] },
    ],
    [{ supporter: 'yes' }, { supporter: 'yes' }],
    [
      { supporter: 'no', 'dols-authorised': 'yes' },
      { supporter: 'no', dolsAuthorised: true },
    ],
    [
      { 'care-condition': 'yes', 'care-outcomes': ['toilet'], 'care-wellbeing': 'no' },
      { needs: { condition: true, outcomes: ['toilet'], wellbeing: false } },
    ],
    [{ 'care-outcomes': ['toilet'] }, { needs: { outcomes: ['toilet'] } }],
    [{ 'care-condition': 'yes', 'care-outcomes': 'dont-know' }, { needs: { condition: true } }],
    [
      {
        'carer-necessary': 'yes',
        'carer-health': 'no',
        'carer-outcomes': ['recreation'],
        'carer-wellbeing': 'yes',
      },
      {
        carer: {
          necessaryCare: true,
          healthAtRisk: false,
          outcomes: ['recreation'],
          wellbeing: true,
        },
      },
    ],
    [
      { 'care-condition': 'yes', 'carer-necessary': 'no' },
      { needs: { condition: true }, carer: { necessaryCare: false } },
    ],
    [{ relatives: 'dont-know', 'started-on': 'dont-know', process: 'dont-know' }, {}],
  ])('%j: %j', (answers, facts) => expect(factsFrom(answers)).toEqual(facts));
});

const hours = { now: 'kept', section: 'dont-know', 'who-decided': 'nurse' } as const;

describe('what they leave of the status', () => {
  it.each<[why: string, answers: Answers, status: Facts['status']]>([
    ['one answer, one status', { section: 's2' }, 's2'],
    ['one answer, several', { now: 'community', 'community-kind': 'cto' }, ['cto', 'cto-part3']],
    [
      'two answers: what both leave',
      { 'who-decided': 'court', 'how-long': 'six-months' },
      ['s37', 'cpia-s5'],
    ],
    [
      'two that rule each other out: the later is believed',
      { 'who-decided': 'nurse', 'how-long': 'four-weeks' },
      ['s2', 's35', 's36', 's38'],
    ],
    [
      'not knowing from which section leave is given rules out the rest',
      { 'leave-section': 'dont-know' },
      [
        's2',
        's3',
        's37',
        's37-41',
        's45a',
        's47',
        's47-49',
        's48',
        's48-49',
        'notional-s37',
        'cpia-s5',
        'cpia-s5-restricted',
        'cto-revoked',
        'cd-recalled',
      ],
    ],
    ['a short power of a known date', { ...hours, 'when-began': 'under-three-days' }, 's5-4'],
    [
      'a short power of no known date may have become a longer one',
      { ...hours, 'when-began': 'dont-know' },
      ['s5-4', 's2', 's3'],
    ],
    [
      'so may two of them',
      { 'who-decided': 'police', 'when-began': 'dont-know' },
      ['s136', 's135-1', 's2', 's3'],
    ],
    [
      'each of the others',
      { 'how-long': 'three-days', 'when-began': 'dont-know' },
      ['s4', 's5-2', 'cto-recall', 's2', 's3'],
    ],
    [
      'but no longer power becomes a short one',
      { 'who-else': 'recalled-from-cto', 'when-began': 'dont-know' },
      ['cto-recall', 'cto-revoked'],
    ],
    ['and who knows nothing is told nothing', { 'when-began': 'dont-know' }, undefined],
  ])('%s', (_, answers, status) => expect(factsFrom(answers).status).toEqual(status));
});

describe('answers that rule each other out', () => {
  it.each<[why: string, answers: Answers, clash: boolean]>([
    ['a nurse, and four weeks', { 'who-decided': 'nurse', 'how-long': 'four-weeks' }, true],
    ['a nurse, and six hours', { 'who-decided': 'nurse', 'how-long': 'six-hours' }, false],
    [
      'two doctors, and two lengths of which one fits',
      { 'who-decided': 'two-doctors', 'how-long': 'four-weeks' },
      false,
    ],
    [
      'two that agree, and a third that fits the first alone',
      { 'who-decided': 'two-doctors', 'how-long': 'four-weeks', paper: 'treatment' },
      true,
    ],
    ['answers about other things', { nation: 'wales', age: '16-17', process: ['review'] }, false],
    ['one answer alone', { 'who-decided': 'nurse' }, false],
  ])('%s', (_, answers, clash) => expect(answersClash(answers)).toBe(clash));
});

describe('where somebody is', () => {
  it.each<[answers: Answers, facts: Facts]>([
    [{ now: 'agreed' }, { status: 'informal', inPatient: true }],
    [{ now: 'none' }, { status: 'community-none', inPatient: false }],
    [{ now: 'kept', section: 's2' }, { status: 's2' }],
    [{ now: 'being-assessed' }, { status: 'being-assessed' }],
    [
      { now: 'being-assessed', 'on-a-ward': 'yes' },
      { status: 'being-assessed', inPatient: true },
    ],
    [
      { now: 'being-assessed', 'on-a-ward': 'care-home' },
      { status: 'being-assessed', inPatient: false },
    ],
    [
      { now: 'being-assessed', 'on-a-ward': 'no' },
      { status: 'being-assessed', inPatient: false },
    ],
    [{ now: 'being-assessed', 'on-a-ward': 'dont-know' }, { status: 'being-assessed' }],
    [
      { 'who-decided': 'somebody-else', 'who-else': 'myself' },
      { status: 'informal', inPatient: true },
    ],
    [
      { now: 'prison', 'custody-kind': 'remand' },
      { status: 'community-none', inPatient: false, custody: 'remand' },
    ],
    [
      { now: 'care-home', 'dols-authorised': 'yes' },
      { status: 'dols', inPatient: false, dolsAuthorised: true },
    ],
    [
      { now: 'care-home', 'dols-authorised': 'no' },
      { status: 'community-none', inPatient: false, dolsAuthorised: false },
    ],
    [
      { now: 'care-home', 'dols-authorised': 'dont-know' },
      { status: ['dols', 'community-none'], inPatient: false },
    ],
    [
      { section: 's3', 'dols-authorised': 'yes' },
      { status: 's3', dolsAuthorised: true },
    ],
  ])('%j: %j', (answers, facts) => expect(factsFrom(answers)).toEqual(facts));

  it.each<[place: string, facts: Facts]>([
    ['wales:a-board', { nation: 'wales' }],
    ['england:a:b', { nation: 'england' }],
    ['france:a-board', {}],
    ['wales:', {}],
    ['wales', {}],
    ['dont-know', {}],
  ])('the place %s settles %j', (place, facts) => expect(factsFrom({ place })).toEqual(facts));

  it('a place chosen after the nation was said is believed', () =>
    expect(factsFrom({ nation: 'england', place: 'wales:a-board' }).nation).toBe('wales'));
});
