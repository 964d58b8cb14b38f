import { deeper } from './deeper-vocabulary.ts';
import { ask, asked } from './vocabulary.ts';

/** Care and support: the criteria, then the advocate for the council's process. */
export const care = deeper.createStateConfig({
  id: 'care',
  initial: 'care-condition',
  states: {
    'care-condition': ask('care-condition', 'care-outcomes', asked('care-condition')),
    'care-outcomes': ask('care-outcomes', 'care-wellbeing', asked('care-outcomes')),
    'care-wellbeing': ask('care-wellbeing', 'process', asked('care-wellbeing')),
    process: {
      always: { guard: asked('process'), target: '#outcome' },
      on: { 'answer.process': { actions: 'record', target: '#council' } },
    },
  },
});

/** Leaving hospital: is the council planning, and is another law in use? */
export const leaving = deeper.createStateConfig({
  id: 'leaving',
  initial: 'dols-authorised',
  states: {
    'dols-authorised': ask('dols-authorised', 'process', asked('dols-authorised')),
    process: ask('process', '#council', asked('process')),
  },
});

/** Taking part in what the council does: shared by both. */
export const council = deeper.createStateConfig({
  id: 'council',
  initial: 'difficulty',
  states: {
    difficulty: {
      always: { guard: 'difficultyDoesNotMatter', target: '#outcome' },
      on: { 'answer.difficulty': { actions: 'record', target: 'supporter' } },
    },
    supporter: {
      always: { guard: 'supporterDoesNotMatter', target: '#outcome' },
      on: { 'answer.supporter': { actions: 'record', target: 'supporter-exceptions' } },
    },
    'supporter-exceptions': ask('supporter-exceptions', '#outcome', 'exceptionsDoNotMatter'),
  },
});

/** I care for someone: the carer's own case. */
export const carer = deeper.createStateConfig({
  id: 'carer',
  initial: 'carer-necessary',
  states: {
    'carer-necessary': ask('carer-necessary', 'carer-health', asked('carer-necessary')),
    'carer-health': {
      always: [
        {
          guard: { type: 'answered', params: { question: 'carer-necessary', value: 'no' } },
          target: '#outcome',
        },
        { guard: asked('carer-health'), target: 'carer-outcomes' },
      ],
      on: { 'answer.carer-health': { actions: 'record', target: 'carer-outcomes' } },
    },
    'carer-outcomes': ask('carer-outcomes', 'carer-wellbeing', 'carerOutcomesDoNotMatter'),
    'carer-wellbeing': ask('carer-wellbeing', '#outcome', asked('carer-wellbeing')),
  },
});
