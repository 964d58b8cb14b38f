// How few answers the common cases take, from the first question to the outcome.
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/questions/registry.ts';
import type { Verdict } from '../../machines/reason/right.ts';
import { said, walk } from './walk.ts';

const england = { who: 'patient', nation: 'england' } as const;
const wales = { who: 'patient', nation: 'wales' } as const;
const keptNotKnowing = { ...england, now: 'kept', section: 'dont-know' } as const;

type Case = readonly [who: string, answers: Answers, verdict: Verdict];

const knownSections: readonly Case[] = [
  ['section 2', { ...england, now: 'kept', section: 's2' }, 'yes'],
  ['section 3', { ...england, now: 'kept', section: 's3' }, 'yes'],
  ['section 2 in Wales', { ...wales, now: 'kept', section: 's2' }, 'yes'],
  [
    'section 37/41',
    {
      ...england,
      now: 'kept',
      section: 'court',
      'section-court': 'number',
      'section-number': 's37-41',
    },
    'yes',
  ],
  ['a community treatment order', { ...england, now: 'community', 'community-kind': 'cto' }, 'yes'],
  ['guardianship', { ...england, now: 'community', 'community-kind': 'guardianship' }, 'yes'],
  [
    'conditional discharge',
    { ...england, now: 'community', 'community-kind': 'conditional-discharge' },
    'yes',
  ],
  [
    'leave from section 3',
    { ...england, now: 'community', 'community-kind': 'on-leave', 'leave-section': 's3' },
    'yes',
  ],
  ['a short section', { ...england, now: 'kept', section: 's5-2' }, 'no'],
  ['hospital by choice in England', { ...england, now: 'agreed' }, 'no'],
  ['hospital by choice in Wales', { ...wales, now: 'agreed' }, 'yes'],
  [
    'being assessed on a ward in Wales',
    { ...wales, now: 'being-assessed', 'on-a-ward': 'yes' },
    'yes',
  ],
];

const unknownSections: readonly Case[] = [
  ['two doctors and a social worker', { ...keptNotKnowing, 'who-decided': 'two-doctors' }, 'yes'],
  ['a court', { ...keptNotKnowing, 'who-decided': 'court' }, 'yes'],
  [
    'a move from prison',
    { ...keptNotKnowing, 'who-decided': 'somebody-else', 'who-else': 'prison' },
    'yes',
  ],
  [
    'a recall',
    { ...keptNotKnowing, 'who-decided': 'somebody-else', 'who-else': 'recalled-from-cto' },
    'yes',
  ],
  ['28 days', { ...keptNotKnowing, 'how-long': 'four-weeks' }, 'yes'],
  ['12 weeks', { ...keptNotKnowing, 'how-long': 'twelve-weeks' }, 'yes'],
  [
    '12 months, and a paper about treatment',
    { ...keptNotKnowing, 'how-long': 'twelve-months', paper: 'treatment' },
    'yes',
  ],
  ['six months', { ...keptNotKnowing, 'how-long': 'six-months' }, 'yes'],
  ['a paper about assessment', { ...keptNotKnowing, paper: 'assessment' }, 'yes'],
  ['a paper about treatment', { ...keptNotKnowing, paper: 'treatment' }, 'yes'],
  [
    'the police today',
    {
      ...keptNotKnowing,
      'who-decided': 'police',
      'when-began': 'under-three-days',
    },
    'no',
  ],
  [
    'a ward doctor today',
    {
      ...keptNotKnowing,
      'who-decided': 'ward-doctor',
      'when-began': 'under-three-days',
    },
    'no',
  ],
  [
    'a nurse today',
    {
      ...keptNotKnowing,
      'who-decided': 'nurse',
      'when-began': 'under-three-days',
    },
    'no',
  ],
  [
    'not even whether they may leave, but two doctors',
    { ...england, now: 'dont-know', 'who-decided': 'two-doctors' },
    'yes',
  ],
];

function reaches(answers: Answers, verdict: Verdict, most: number): void {
  const path = walk(answers);
  expect(path.end.context.case.advocate, said(path)).toBe(verdict);
  expect(path.steps.length, said(path)).toBeLessThanOrEqual(most);
}

describe('the way to the outcome', () => {
  it.each(knownSections)('takes at most 6 answers for somebody on %s', (_, answers, verdict) =>
    reaches(answers, verdict, 6),
  );
  it.each(unknownSections)(
    'takes at most 8 answers for somebody who knows no section, but %s',
    (_, answers, verdict) => reaches(answers, verdict, 8),
  );
  it('takes at most 9 answers for somebody who knows nothing at all', () =>
    reaches({ who: 'patient' }, 'maybe', 9));
});
