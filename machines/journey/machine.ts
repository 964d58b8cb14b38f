import { care, carer, council, leaving } from './care.ts';
import { clues } from './clues.ts';
import { dates, nearestRelative, treatmentModule, underEighteen } from './deeper.ts';
import { community, section, ward } from './section.ts';
import { start } from './start.ts';
import { treatment } from './treatment.ts';
import { journey } from './vocabulary.ts';

/** The whole chart: the way to the outcome, and from there the short ways deeper and back. */
export const journeyMachine = journey.createMachine({
  id: 'journey',
  context: { answers: {} },
  initial: 'start',
  states: {
    start,
    section,
    community,
    ward,
    clues,
    treatment,
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
