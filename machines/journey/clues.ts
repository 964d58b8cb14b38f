import { ask, journey } from './vocabulary.ts';

/**
 * Finding the section from what the person saw. It stops as soon as every section still possible gives an advocate;
 * a "no" is never believed before the date is known, since a short power may have become a longer one.
 */
export const clues = journey.createStateConfig({
  id: 'clues',
  initial: 'who-decided',
  states: {
    'who-decided': ask('who-decided', 'whoElse'),
    whoElse: {
      always: [
        {
          guard: { type: 'answered', params: { question: 'who-decided', value: 'somebody-else' } },
          target: 'who-else',
        },
        { target: 'afterWho' },
      ],
    },
    'who-else': ask('who-else', 'afterWho'),
    afterWho: {
      always: [
        { guard: 'advocateYes', target: '#outcome' },
        { guard: 'advocateNo', target: 'when-began' },
        { target: 'how-long' },
      ],
    },
    'how-long': ask('how-long', 'afterHowLong'),
    afterHowLong: {
      always: [
        { guard: 'advocateYes', target: '#outcome' },
        { guard: 'advocateNo', target: 'when-began' },
        { target: 'paper' },
      ],
    },
    paper: ask('paper', 'afterPaper'),
    afterPaper: {
      always: [{ guard: 'advocateYes', target: '#outcome' }, { target: 'when-began' }],
    },
    'when-began': ask('when-began', '#outcome'),
  },
});
