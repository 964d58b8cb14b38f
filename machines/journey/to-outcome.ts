import { caseOf } from '../case.ts';
import { clues } from './clues.ts';
import { careHome, community, prison, section, ward } from './section.ts';
import { start } from './start.ts';
import { journey } from './vocabulary.ts';

/** The topics on the way to the outcome. */
export const toOutcome = {
  start,
  section,
  community,
  ward,
  'care-home': careHome,
  prison,
  clues,
};

/** The chart as far as the outcome: what the first question needs. The whole one comes with the outcome. */
export const toOutcomeMachine = journey.createMachine({
  id: 'journey',
  context: ({ input }) => ({ case: caseOf({}, input) }),
  initial: 'start',
  states: { ...toOutcome, outcome: { id: 'outcome' } },
});
