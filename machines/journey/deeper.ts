import { deeper } from './deeper-vocabulary.ts';
import { ask, asked } from './vocabulary.ts';

// Each module asks only what is not answered yet and can matter; the rest is passed over.

/** My dates: which of two like statuses, when it began, whether they have applied. */
export const dates = deeper.createStateConfig({
  id: 'dates',
  initial: 'before-cto',
  states: {
    'before-cto': ask('before-cto', 'guardianship-by', 'notOnCto'),
    'guardianship-by': ask('guardianship-by', 'cd-conditions', 'notInGuardianship'),
    'cd-conditions': ask('cd-conditions', 'started-at', 'notOnConditionalDischarge'),
    'started-at': ask('started-at', 'started-on', 'notCountedInHours'),
    'started-on': ask('started-on', 'authorised-until', 'startDoesNotMatter'),
    'authorised-until': ask('authorised-until', 'underneath-cto', 'notAuthorised'),
    'underneath-cto': ask('underneath-cto', 'underlying-started-on', 'notRevoked'),
    'underlying-started-on': ask('underlying-started-on', 'tribunal-used', 'nothingUnderneath'),
    'tribunal-used': ask('tribunal-used', '#outcome', 'noTribunal'),
  },
});

/** My nearest relative: the family, and any order that comes before the list. */
export const nearestRelative = deeper.createStateConfig({
  id: 'nearest-relative',
  initial: 'relatives',
  states: {
    relatives: ask('relatives', 'relative-orders', asked('relatives')),
    'relative-orders': ask('relative-orders', 'relatives-age', asked('relative-orders')),
    // Care orders and guardians count only for the young (ss27, 28).
    'relatives-age': {
      always: [{ guard: 'ordersOfTheYoung', target: '#under-18' }, { target: '#outcome' }],
    },
  },
});

/** Treatment: the two special ones, and when medication began. */
export const treatmentModule = deeper.createStateConfig({
  id: 'treatment-module',
  initial: 'treatments',
  states: {
    treatments: ask('treatments', 'treatment-age', asked('treatments')),
    'treatment-age': {
      always: [{ guard: 'ageMatters', target: 'age' }, { target: 'medication-started-on' }],
    },
    age: ask('age', 'medication-started-on'),
    'medication-started-on': ask('medication-started-on', '#outcome', 'noSecondOpinion'),
  },
});

/** Under 18: age, and the treatment that gives the young an advocate. */
export const underEighteen = deeper.createStateConfig({
  id: 'under-18',
  initial: 'age',
  states: {
    age: ask('age', 'treatments', asked('age')),
    treatments: ask('treatments', '#outcome', 'treatmentsDoNotMatter'),
  },
});
