import { nations, roles } from '../facts/values.ts';
import type { StatusId } from '../law/status-ids.ts';
import { choice, dontKnow } from './question.ts';

/** Sections made by a court, or in prison. */
export const courtSections = [
  's37',
  's37-41',
  's35',
  's36',
  's38',
  's45a',
  's47',
  's47-49',
  's48',
  's48-49',
  'notional-s37',
  'cpia-s5',
  'cpia-s5-restricted',
] as const satisfies readonly StatusId[];
/** Powers counted in hours. */
export const shortSections = [
  's4',
  's5-2',
  's5-4',
  's136',
  's135-1',
] as const satisfies readonly StatusId[];
export const recallSections = [
  'cto-recall',
  'cto-revoked',
  'cd-recalled',
] as const satisfies readonly StatusId[];

/** Everything that can keep somebody in hospital. */
export const keptSections = [
  's2',
  's3',
  ...shortSections,
  ...courtSections,
  ...recallSections,
  'dols',
] as const satisfies readonly StatusId[];
/** Sections from which leave is given (s17). */
export const leaveSections = [
  's2',
  's3',
  's37',
  's37-41',
  's45a',
  's47',
  's47-49',
  's48',
  's48-49',
  'notional-s37',
  'cpia-s5',
  'cpia-s5-restricted',
  'cto-revoked',
  'cd-recalled',
] as const satisfies readonly StatusId[];

/** Who is asking, where, and what is happening now. */
export const startQuestions = {
  who: choice(roles, { settles: (role) => (role === dontKnow ? {} : { role }) }),
  nation: choice(nations, { settles: (nation) => (nation === dontKnow ? {} : { nation }) }),
  now: choice(
    ['kept', 'agreed', 'community', 'place-of-safety', 'being-assessed', 'prison', 'none'],
    {
      leaves: {
        kept: keptSections,
        agreed: ['informal'],
        community: [
          'cto',
          'cto-part3',
          's7',
          's37-guardianship',
          'conditional-discharge',
          'conditional-discharge-dol',
          's17-leave',
          'awol',
          'community-none',
        ],
        'place-of-safety': ['s136', 's135-1'],
        'being-assessed': ['being-assessed'],
        prison: ['community-none'],
        none: ['community-none'],
      },
    },
  ),
  // In Wales an in-patient may have an advocate whatever keeps them there, or nothing (s130J). The contract has no such
  // fact, so the answer counts for the advocate alone: see `factsForAdvocate`.
  'on-a-ward': choice(['yes', 'no']),
};
