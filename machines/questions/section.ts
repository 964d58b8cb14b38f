import { courtSections, leaveSections, otherSections } from './start.ts';
import { choice, dontKnow, yesOrNo } from './question.ts';

const itself = <const S extends string>(sections: readonly S[]) =>
  Object.fromEntries(sections.map((section) => [section, [section]])) as unknown as {
    readonly [K in S]: readonly [K];
  };

/** Which section: the common ones first, all of them within reach. */
export const sectionQuestions = {
  section: choice(['s2', 's3', 's5-2', 's136', 'court', 'other'], {
    leaves: {
      s2: ['s2'],
      s3: ['s3'],
      's5-2': ['s5-2'],
      s136: ['s136'],
      court: courtSections,
      other: otherSections,
    },
  }),
  'section-other': choice(otherSections, { leaves: itself(otherSections) }),
  // Three situations as people tell them, for those who do not know the number.
  'section-court': choice(['sent', 'waiting', 'from-prison', 'number'], {
    leaves: {
      sent: ['s37', 's37-41', 's45a', 'cpia-s5', 'cpia-s5-restricted'],
      waiting: ['s35', 's36', 's38', 's48-49'],
      'from-prison': ['s47', 's47-49', 's48', 's48-49', 'notional-s37'],
      number: courtSections,
    },
  }),
  'section-number': choice(courtSections, { leaves: itself(courtSections) }),
  'community-kind': choice(
    ['cto', 'guardianship', 'conditional-discharge', 'on-leave', 'away', 'not-under'],
    {
      settles: (kind) => (kind === 'not-under' ? { inPatient: false } : {}),
      leaves: {
        cto: ['cto', 'cto-part3'],
        guardianship: ['s7', 's37-guardianship'],
        'conditional-discharge': ['conditional-discharge', 'conditional-discharge-dol'],
        'on-leave': ['s17-leave'],
        away: ['awol'],
        'not-under': ['community-none'],
      },
    },
  ),
  // Leave is given only from these sections, and all of them give the same advocate: not knowing which is no loss.
  'leave-section': choice(leaveSections, {
    settles: (answer) =>
      answer === dontKnow ? { status: [...leaveSections] } : { underlying: answer },
  }),
  'away-section': choice(['s2', 's3', 'cto-recall', 's7', 's37', 's37-41', 's5-2', 's4'], {
    settles: (answer) => (answer === dontKnow ? {} : { underlying: answer }),
  }),
  // In a care home it also says whether anything keeps the person there.
  'dols-authorised': yesOrNo((dolsAuthorised, { status, inPatient }) => ({
    dolsAuthorised,
    ...(inPatient === false && status?.includes('dols')
      ? { status: dolsAuthorised ? 'dols' : 'community-none' }
      : {}),
  })),
};
