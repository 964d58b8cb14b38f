import { journey } from './vocabulary.ts';

/** Who is asking, and where. */
export const start = journey.createStateConfig({
  initial: 'who',
  states: {
    who: { on: { 'answer.who': { actions: 'record', target: 'nation' } } },
    nation: { on: { 'answer.nation': { actions: 'record', target: 'whichLaw' } } },
    // Scotland and Northern Ireland have Acts of their own: stop, and say where to turn.
    whichLaw: { always: [{ guard: 'otherLaw', target: '#outcome' }, { target: 'now' }] },
    now: { on: { 'answer.now': { actions: 'record', target: 'whatNow' } } },
    whatNow: {
      always: [
        {
          guard: { type: 'answered', params: { question: 'now', value: 'kept' } },
          target: '#section',
        },
        {
          guard: { type: 'answered', params: { question: 'now', value: 'community' } },
          target: '#community',
        },
        {
          guard: { type: 'answered', params: { question: 'now', value: 'dont-know' } },
          target: '#clues',
        },
        {
          guard: { type: 'answered', params: { question: 'now', value: 'being-assessed' } },
          target: '#ward',
        },
        { target: '#treatment' },
      ],
    },
  },
});
