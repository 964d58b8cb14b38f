import { journey } from './vocabulary.ts';

// Each module asks only what is not answered yet and can matter; the rest is passed over.

/** My dates: which of two like statuses, when it began, whether they have applied. */
export const dates = journey.createStateConfig({
  id: 'dates',
  initial: 'before-cto',
  states: {
    'before-cto': {
      always: { guard: 'notOnCto', target: 'guardianship-by' },
      on: { 'answer.before-cto': { actions: 'record', target: 'guardianship-by' } },
    },
    'guardianship-by': {
      always: { guard: 'notInGuardianship', target: 'cd-conditions' },
      on: { 'answer.guardianship-by': { actions: 'record', target: 'cd-conditions' } },
    },
    'cd-conditions': {
      always: { guard: 'notOnConditionalDischarge', target: 'started-at' },
      on: { 'answer.cd-conditions': { actions: 'record', target: 'started-at' } },
    },
    'started-at': {
      always: { guard: 'notCountedInHours', target: 'started-on' },
      on: { 'answer.started-at': { actions: 'record', target: 'started-on' } },
    },
    'started-on': {
      always: { guard: 'startDoesNotMatter', target: 'underneath-cto' },
      on: { 'answer.started-on': { actions: 'record', target: 'underneath-cto' } },
    },
    'underneath-cto': {
      always: { guard: 'notRevoked', target: 'underlying-started-on' },
      on: { 'answer.underneath-cto': { actions: 'record', target: 'underlying-started-on' } },
    },
    'underlying-started-on': {
      always: { guard: 'nothingUnderneath', target: 'tribunal-used' },
      on: { 'answer.underlying-started-on': { actions: 'record', target: 'tribunal-used' } },
    },
    'tribunal-used': {
      always: { guard: 'noTribunal', target: '#outcome' },
      on: { 'answer.tribunal-used': { actions: 'record', target: '#outcome' } },
    },
  },
});

/** My nearest relative: the family, and any order that comes before the list. */
export const nearestRelative = journey.createStateConfig({
  id: 'nearest-relative',
  initial: 'relatives',
  states: {
    relatives: { on: { 'answer.relatives': { actions: 'record', target: 'relative-orders' } } },
    'relative-orders': {
      on: { 'answer.relative-orders': { actions: 'record', target: 'relatives-age' } },
    },
    // Care orders and guardians count only for the young (ss27, 28).
    'relatives-age': {
      always: [{ guard: 'ordersOfTheYoung', target: '#under-18' }, { target: '#outcome' }],
    },
  },
});

/** Treatment: the two special ones, and when medication began. */
export const treatmentModule = journey.createStateConfig({
  id: 'treatment-module',
  initial: 'treatments',
  states: {
    treatments: {
      always: {
        guard: { type: 'asked', params: { question: 'treatments' } },
        target: 'treatment-age',
      },
      on: { 'answer.treatments': { actions: 'record', target: 'treatment-age' } },
    },
    'treatment-age': {
      always: [{ guard: 'ageMatters', target: 'age' }, { target: 'medication-started-on' }],
    },
    age: { on: { 'answer.age': { actions: 'record', target: 'medication-started-on' } } },
    'medication-started-on': {
      always: { guard: 'noSecondOpinion', target: '#outcome' },
      on: { 'answer.medication-started-on': { actions: 'record', target: '#outcome' } },
    },
  },
});

/** Under 18: age, and the treatment that gives the young an advocate. */
export const underEighteen = journey.createStateConfig({
  id: 'under-18',
  initial: 'age',
  states: {
    age: {
      always: { guard: { type: 'asked', params: { question: 'age' } }, target: 'treatments' },
      on: { 'answer.age': { actions: 'record', target: 'treatments' } },
    },
    treatments: {
      always: { guard: 'treatmentsDoNotMatter', target: '#outcome' },
      on: { 'answer.treatments': { actions: 'record', target: '#outcome' } },
    },
  },
});
