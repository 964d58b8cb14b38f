import { caseOf } from '../case.ts';
import { care, carer, council, leaving } from './care.ts';
import { dates, nearestRelative, treatmentModule, underEighteen } from './deeper.ts';
import { deeper } from './deeper-vocabulary.ts';
import { toOutcome } from './to-outcome.ts';

/** The whole chart: the way to the outcome, and from there the short ways deeper and back. Its input: the day, and the law. */
export const journeyMachine = deeper.createMachine({
  id: 'journey',
  context: ({ input }) => ({ case: caseOf({}, input) }),
  initial: 'start',
  states: {
    ...toOutcome,
    dates,
    'nearest-relative': nearestRelative,
    'treatment-module': treatmentModule,
    care,
    council,
    carer,
    leaving,
    'under-18': underEighteen,
    outcome: {
      id: 'outcome',
      on: {
        // Where the outcome itself asks, the answer is kept and the person stays.
        'answer.*': { guard: 'takenAtOutcome', actions: 'record' },
        'open.dates': '#dates',
        'open.nearest-relative': '#nearest-relative',
        'open.treatment': '#treatment-module',
        'open.care': '#care',
        'open.carer': '#carer',
        'open.leaving': '#leaving',
        'open.under-18': '#under-18',
      },
    },
  },
});
