import { courtSections, leaveSections, recallSections, shortSections } from './start.ts';
import { choice, dontKnow } from './question.ts';

const itself = <const S extends string>(sections: readonly S[]) =>
  Object.fromEntries(sections.map((section) => [section, [section]])) as unknown as {
    readonly [K in S]: readonly [K];
  };

/** Which section: the common ones first, all of them within reach. */
export const sectionQuestions = {
  section: choice(['s2', 's3', 'short', 'court', 'recalled', 'dols'], {
    leaves: {
      s2: ['s2'],
      s3: ['s3'],
      short: shortSections,
      court: courtSections,
      recalled: recallSections,
      dols: ['dols'],
    },
  }),
  'section-short': choice(shortSections, { leaves: itself(shortSections) }),
  'section-court': choice(courtSections, { leaves: itself(courtSections) }),
  'section-recalled': choice(recallSections, { leaves: itself(recallSections) }),
  'community-kind': choice(
    ['cto', 'guardianship', 'conditional-discharge', 'on-leave', 'away', 'not-under'],
    {
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
};
