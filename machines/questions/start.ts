import { nations, roles, type Nation } from '../facts/values.ts';
import type { StatusId } from '../law/status-ids.ts';
import { choice, dontKnow, sure, type PlaceQuestion } from './question.ts';

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
const shortSections = [
  's4',
  's5-2',
  's5-4',
  's136',
  's135-1',
] as const satisfies readonly StatusId[];
const recallSections = [
  'cto-recall',
  'cto-revoked',
  'cd-recalled',
] as const satisfies readonly StatusId[];
/** What keeps people in hospital less often. */
export const otherSections = [
  's4',
  's5-4',
  's135-1',
  ...recallSections,
  'dols',
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

/** The hospital or area a person chose, as an answer: the nation stands in it, for an area of that id may be in either. */
export const placeAnswer = (nation: Nation, id: string) => `${nation}:${id}`;

/** The parts of such an answer; nothing where it is none. */
export function placeIn(
  answer: unknown,
): { readonly nation: Nation; readonly id: string } | undefined {
  const [, before, id] =
    (typeof answer === 'string' && /^([a-z-]+):(.{1,100})$/.exec(answer)) || [];
  const nation = nations.find((one) => one === before);
  return nation && id ? { nation, id } : undefined;
}

/** Answers that say of somebody that they stay on a hospital ward, or do not. */
const onWard: Readonly<Record<string, boolean>> = {
  agreed: true,
  'care-home': false,
  prison: false,
  none: false,
};

/** Who is asking, where, and what is happening now. */
export const startQuestions = {
  // Everybody knows whom they ask for.
  who: sure(roles, { settles: (role) => ({ role }) }),
  nation: choice(nations, { settles: (nation) => (nation === dontKnow ? {} : { nation }) }),
  now: choice(
    [
      'kept',
      'agreed',
      'community',
      'place-of-safety',
      'being-assessed',
      'care-home',
      'prison',
      'none',
    ],
    {
      settles: (now) => (now in onWard ? { inPatient: onWard[now] } : {}),
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
        'care-home': ['dols', 'community-none'],
        prison: ['community-none'],
        none: ['community-none'],
      },
    },
  ),
  // Asked where it decides: in Wales an in-patient may have an advocate whatever keeps them there, or nothing (s130J).
  'on-a-ward': choice(['yes', 'care-home', 'no'], {
    settles: (answer) => (answer === dontKnow ? {} : { inPatient: answer === 'yes' }),
  }),
  // Who is in prison is asked nothing else about it, and a guess would wrongly give or take the vote.
  'custody-kind': sure(['sentenced', 'remand'], { settles: (custody) => ({ custody }) }),
  // Answered at the outcome, where the place is chosen.
  place: {
    shape: 'place',
    settles: (answer) => {
      const place = placeIn(answer);
      return place ? { nation: place.nation } : {};
    },
  } as PlaceQuestion,
};
