import { journey } from './vocabulary.ts';

const askedProcess = { type: 'asked', params: { question: 'process' } } as const;

/** Care and support: the criteria, then the advocate for the council's process. */
export const care = journey.createStateConfig({
  id: 'care',
  initial: 'care-condition',
  states: {
    'care-condition': {
      on: { 'answer.care-condition': { actions: 'record', target: 'care-outcomes' } },
    },
    'care-outcomes': {
      on: { 'answer.care-outcomes': { actions: 'record', target: 'care-wellbeing' } },
    },
    'care-wellbeing': { on: { 'answer.care-wellbeing': { actions: 'record', target: 'process' } } },
    process: {
      always: { guard: askedProcess, target: '#outcome' },
      on: { 'answer.process': { actions: 'record', target: '#council' } },
    },
  },
});

/** Leaving hospital: is the council planning, and is another law in use? */
export const leaving = journey.createStateConfig({
  id: 'leaving',
  initial: 'dols-authorised',
  states: {
    'dols-authorised': {
      always: {
        guard: { type: 'asked', params: { question: 'dols-authorised' } },
        target: 'process',
      },
      on: { 'answer.dols-authorised': { actions: 'record', target: 'process' } },
    },
    process: {
      always: { guard: askedProcess, target: '#council' },
      on: { 'answer.process': { actions: 'record', target: '#council' } },
    },
  },
});

/** Taking part in what the council does: shared by both. */
export const council = journey.createStateConfig({
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
    'supporter-exceptions': {
      always: { guard: 'exceptionsDoNotMatter', target: '#outcome' },
      on: { 'answer.supporter-exceptions': { actions: 'record', target: '#outcome' } },
    },
  },
});

/** I care for someone: the carer's own case. */
export const carer = journey.createStateConfig({
  id: 'carer',
  initial: 'carer-necessary',
  states: {
    'carer-necessary': {
      on: { 'answer.carer-necessary': { actions: 'record', target: 'carer-health' } },
    },
    'carer-health': {
      always: {
        guard: { type: 'answered', params: { question: 'carer-necessary', value: 'no' } },
        target: '#outcome',
      },
      on: { 'answer.carer-health': { actions: 'record', target: 'carer-outcomes' } },
    },
    'carer-outcomes': {
      always: { guard: 'carerOutcomesDoNotMatter', target: 'carer-wellbeing' },
      on: { 'answer.carer-outcomes': { actions: 'record', target: 'carer-wellbeing' } },
    },
    'carer-wellbeing': {
      on: { 'answer.carer-wellbeing': { actions: 'record', target: '#outcome' } },
    },
  },
});
