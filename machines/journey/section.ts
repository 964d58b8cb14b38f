import type { QuestionId } from '../questions/registry.ts';
import { ask, journey } from './vocabulary.ts';

const is = <const Q extends QuestionId>(question: Q, value: string) =>
  ({ type: 'answered', params: { question, value } }) as const;

/** Which section keeps the person in hospital: the common ones first, all of them within reach. */
export const section = journey.createStateConfig({
  id: 'section',
  initial: 'section',
  states: {
    section: ask('section', 'whichKind'),
    whichKind: {
      always: [
        { guard: is('section', 'court'), target: 'section-court' },
        { guard: is('section', 'other'), target: 'section-other' },
        { guard: is('section', 'dont-know'), target: '#clues' },
        { target: '#outcome' },
      ],
    },
    'section-court': ask('section-court', 'whichCourt'),
    whichCourt: {
      always: [
        { guard: is('section-court', 'number'), target: 'section-number' },
        { target: '#outcome' },
      ],
    },
    'section-number': ask('section-number', '#outcome'),
    'section-other': ask('section-other', 'whichOther'),
    whichOther: {
      always: [
        { guard: is('section-other', 'dols'), target: '#ward' },
        { guard: is('section-other', 'dont-know'), target: '#clues' },
        { target: '#outcome' },
      ],
    },
  },
});

/** Under the Act outside hospital. */
export const community = journey.createStateConfig({
  id: 'community',
  initial: 'community-kind',
  states: {
    'community-kind': ask('community-kind', 'whichKind'),
    whichKind: {
      always: [
        { guard: is('community-kind', 'on-leave'), target: 'leave-section' },
        { guard: is('community-kind', 'away'), target: 'away-section' },
        { target: '#outcome' },
      ],
    },
    'leave-section': ask('leave-section', '#outcome'),
    'away-section': ask('away-section', '#outcome'),
  },
});

/** On a ward or not: in Wales that alone can bring an advocate (s130J). */
export const ward = journey.createStateConfig({
  id: 'ward',
  initial: 'doesItMatter',
  states: {
    doesItMatter: {
      always: [{ guard: 'advocateNo', target: '#outcome' }, { target: 'on-a-ward' }],
    },
    'on-a-ward': ask('on-a-ward', '#outcome'),
  },
});

/** Kept in a care home: under a DoLS authorisation or not. */
export const careHome = journey.createStateConfig({
  id: 'care-home',
  initial: 'dols-authorised',
  states: {
    'dols-authorised': ask('dols-authorised', '#outcome'),
  },
});

/** In prison: serving a sentence, or waiting. */
export const prison = journey.createStateConfig({
  id: 'prison',
  initial: 'custody-kind',
  states: {
    'custody-kind': ask('custody-kind', '#outcome'),
  },
});
