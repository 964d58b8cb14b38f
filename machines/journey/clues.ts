import { journey } from './vocabulary.ts';

/**
 * Finding the section from what the person saw. It stops as soon as every section still possible gives an advocate;
 * a "no" is never believed before the date is known, since a short power may have become a longer one.
 */
export const clues = journey.createStateConfig({
  id: 'clues',
  initial: 'who-decided',
  states: {
    'who-decided': { on: { 'answer.who-decided': { actions: 'record', target: 'afterWho' } } },
    afterWho: {
      always: [
        { guard: 'advocateYes', target: '#treatment' },
        { guard: 'advocateNo', target: 'when-began' },
        { target: 'how-long' },
      ],
    },
    'how-long': { on: { 'answer.how-long': { actions: 'record', target: 'afterHowLong' } } },
    afterHowLong: {
      always: [
        { guard: 'advocateYes', target: '#treatment' },
        { guard: 'advocateNo', target: 'when-began' },
        { target: 'paper' },
      ],
    },
    paper: { on: { 'answer.paper': { actions: 'record', target: 'afterPaper' } } },
    afterPaper: {
      always: [{ guard: 'advocateYes', target: '#treatment' }, { target: 'when-began' }],
    },
    'when-began': { on: { 'answer.when-began': { actions: 'record', target: '#treatment' } } },
  },
});
