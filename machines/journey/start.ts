import { ask, journey } from './vocabulary.ts';

const now = <const V extends string>(value: V) =>
  ({ type: 'answered', params: { question: 'now', value } }) as const;

/** Who is asking, and where. */
export const start = journey.createStateConfig({
  initial: 'who',
  states: {
    who: ask('who', 'nation'),
    nation: ask('nation', 'whichLaw'),
    // Scotland and Northern Ireland have Acts of their own: stop, and say where to turn.
    whichLaw: { always: [{ guard: 'otherLaw', target: '#outcome' }, { target: 'now' }] },
    now: ask('now', 'whatNow'),
    whatNow: {
      always: [
        { guard: now('kept'), target: '#section' },
        { guard: now('community'), target: '#community' },
        { guard: now('being-assessed'), target: '#ward' },
        { guard: now('care-home'), target: '#care-home' },
        { guard: now('prison'), target: '#prison' },
        { guard: now('dont-know'), target: '#clues' },
        { target: '#outcome' },
      ],
    },
  },
});
