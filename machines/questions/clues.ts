import type { StatusId } from '../law/status-ids.ts';
import { keptSections } from './start.ts';
import type { Facts } from '../facts/facts.ts';
import { choice, dontKnow } from './question.ts';

const hours = ['s4', 's5-2', 's5-4', 's136', 's135-1', 'cto-recall'] as const;
const restricted = [
  's37-41',
  's45a',
  's47-49',
  's48-49',
  'cpia-s5-restricted',
  'cd-recalled',
] as const;
const pastHours: readonly StatusId[] = keptSections.filter(
  (id) => !(hours as readonly string[]).includes(id),
);
const pastTwentyEightDays = pastHours.filter((id) => id !== 's2');

const onlyHours = (status: Facts['status']) =>
  status !== undefined && [status].flat().every((id) => (hours as readonly string[]).includes(id));

/** Who else may have decided, and the sections they can. */
const somebodyElse = {
  'one-doctor-urgently': ['s4'],
  prison: ['s47', 's47-49', 's48', 's48-49', 'notional-s37'],
  'recalled-from-cto': ['cto-recall', 'cto-revoked'],
  'recalled-by-ministry': ['cd-recalled'],
  myself: ['informal'],
} as const satisfies Record<string, readonly StatusId[]>;

/** The clues by which a person who does not know their section can recognise it. */
export const clueQuestions = {
  'who-decided': choice(
    ['two-doctors', 'ward-doctor', 'nurse', 'police', 'court', 'somebody-else'],
    {
      leaves: {
        'two-doctors': ['s2', 's3'],
        'ward-doctor': ['s5-2'],
        nurse: ['s5-4'],
        police: ['s136', 's135-1'],
        court: ['s35', 's36', 's37', 's37-41', 's38', 's45a', 'cpia-s5', 'cpia-s5-restricted'],
        'somebody-else': Object.values(somebodyElse).flat(),
      },
    },
  ),
  'who-else': choice(
    ['one-doctor-urgently', 'prison', 'recalled-from-cto', 'recalled-by-ministry', 'myself'],
    {
      settles: (who) => (who === 'myself' ? { inPatient: true } : {}),
      leaves: somebodyElse,
    },
  ),
  'how-long': choice(
    [
      'six-hours',
      'one-day',
      'three-days',
      'four-weeks',
      'twelve-weeks',
      'six-months',
      'twelve-months',
      'no-end',
    ],
    {
      leaves: {
        'six-hours': ['s5-4'],
        'one-day': ['s136', 's135-1'],
        'three-days': ['s4', 's5-2', 'cto-recall'],
        'four-weeks': ['s2', 's35', 's36', 's38'],
        // In all on a remand, at first on an interim order (ss35(7), 36(6), 38(5)).
        'twelve-weeks': ['s35', 's36', 's38'],
        'six-months': ['s3', 's37', 's47', 's48', 'cpia-s5', 'notional-s37', 'cto-revoked'],
        // Once renewed twice (s20(2)), an interim order in all (s38(5)), or under DoLS.
        'twelve-months': [
          's3',
          's37',
          's38',
          's47',
          's48',
          'cpia-s5',
          'notional-s37',
          'cto-revoked',
          'dols',
        ],
        'no-end': restricted,
      },
    },
  ),
  paper: choice(
    [
      'assessment',
      'treatment',
      'emergency',
      'holding',
      'place-of-safety',
      'hospital-order',
      'transfer',
      'recall',
      'dols',
    ],
    {
      leaves: {
        assessment: ['s2'],
        treatment: ['s3', 'cto-revoked'],
        emergency: ['s4'],
        holding: ['s5-2', 's5-4'],
        'place-of-safety': ['s136', 's135-1'],
        'hospital-order': ['s37', 's37-41', 's38', 's45a', 'cpia-s5', 'cpia-s5-restricted'],
        transfer: ['s47', 's47-49', 's48', 's48-49'],
        recall: ['cto-recall', 'cto-revoked', 'cd-recalled'],
        dols: ['dols'],
      },
    },
  ),
  'when-began': choice(['under-three-days', 'under-four-weeks', 'under-six-months', 'longer'], {
    // A short power whose date nobody knows may have become section 2 or 3 since: never a "no" on that alone.
    settles: (answer, { status }) =>
      answer === dontKnow && onlyHours(status)
        ? { status: [...new Set([status ?? []].flat()), 's2', 's3'] }
        : {},
    leaves: {
      'under-three-days': [...keptSections, 'informal'],
      'under-four-weeks': [...pastHours, 'informal'],
      'under-six-months': [...pastTwentyEightDays, 'informal'],
      longer: [...pastTwentyEightDays, 'informal' as const].filter(
        (id) => id !== 's35' && id !== 's36',
      ),
    },
  }),
};
