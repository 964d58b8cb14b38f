import { caseOf } from '../case.ts';
import { care, carer, council, leaving } from './care.ts';
import { clues } from './clues.ts';
import { dates, nearestRelative, treatmentModule, underEighteen } from './deeper.ts';
import { careHome, community, prison, section, ward } from './section.ts';
import { start } from './start.ts';
import { journey } from './vocabulary.ts';

/** The whole chart: the way to the outcome, and from there the short ways deeper and back. Its input: the day, and the law. */
export const journeyMachine = journey.createMachine({
  id: 'journey',
  context: ({ input }) => ({ case: caseOf({}, input) }),
  initial: 'start',
  states: {
    start,
    section,
    community,
    ward,
    'care-home': careHome,
    prison,
    clues,
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
