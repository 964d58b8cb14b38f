import { journey } from './vocabulary.ts';

/** Which section keeps the person in hospital: the common ones first, all of them within reach. */
export const section = journey.createStateConfig({
  id: 'section',
  initial: 'section',
  states: {
    section: { on: { 'answer.section': { actions: 'record', target: 'whichKind' } } },
    whichKind: {
      always: [
        {
          guard: { type: 'answered', params: { question: 'section', value: 'short' } },
          target: 'section-short',
        },
        {
          guard: { type: 'answered', params: { question: 'section', value: 'court' } },
          target: 'section-court',
        },
        {
          guard: { type: 'answered', params: { question: 'section', value: 'recalled' } },
          target: 'section-recalled',
        },
        {
          guard: { type: 'answered', params: { question: 'section', value: 'dols' } },
          target: '#ward',
        },
        {
          guard: { type: 'answered', params: { question: 'section', value: 'dont-know' } },
          target: '#clues',
        },
        { target: '#treatment' },
      ],
    },
    'section-short': { on: { 'answer.section-short': { actions: 'record', target: 'knownNow' } } },
    'section-court': {
      on: { 'answer.section-court': { actions: 'record', target: '#treatment' } },
    },
    'section-recalled': {
      on: { 'answer.section-recalled': { actions: 'record', target: '#treatment' } },
    },
    knownNow: {
      always: [
        { guard: { type: 'known', params: { question: 'section-short' } }, target: '#treatment' },
        { target: '#clues' },
      ],
    },
  },
});

/** Under the Act outside hospital. */
export const community = journey.createStateConfig({
  id: 'community',
  initial: 'community-kind',
  states: {
    'community-kind': {
      on: { 'answer.community-kind': { actions: 'record', target: 'whichKind' } },
    },
    whichKind: {
      always: [
        {
          guard: { type: 'answered', params: { question: 'community-kind', value: 'on-leave' } },
          target: 'leave-section',
        },
        {
          guard: { type: 'answered', params: { question: 'community-kind', value: 'away' } },
          target: 'away-section',
        },
        { target: '#treatment' },
      ],
    },
    'leave-section': {
      on: { 'answer.leave-section': { actions: 'record', target: '#treatment' } },
    },
    'away-section': { on: { 'answer.away-section': { actions: 'record', target: '#treatment' } } },
  },
});

/** On a ward or not: in Wales that alone can bring an advocate. */
export const ward = journey.createStateConfig({
  id: 'ward',
  initial: 'doesItMatter',
  states: {
    doesItMatter: {
      always: [{ guard: 'advocateNo', target: '#treatment' }, { target: 'on-a-ward' }],
    },
    'on-a-ward': { on: { 'answer.on-a-ward': { actions: 'record', target: '#treatment' } } },
  },
});
