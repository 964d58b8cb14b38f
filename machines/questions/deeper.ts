import {
  carerOutcomes,
  difficulties,
  exceptions,
  outcomes,
  processes,
} from '../facts/care-values.ts';
import { ages, orders } from '../facts/values.ts';
import type { Facts } from '../facts/facts.ts';
import {
  choice,
  dontKnow,
  several,
  yesOrNo,
  type DayQuestion,
  type MomentQuestion,
  type Question,
  type RelativesQuestion,
} from './question.ts';
import { addQuestions } from './registry.ts';

const day = (settles: DayQuestion['settles']): DayQuestion => ({ shape: 'day', settles });
const startOf = (fact: 'startedOn' | 'underlyingStartedOn' | 'medicationStartedOn') =>
  day((date): Partial<Facts> => ({ [fact]: date }));

/** Treatment and age. */
const treatmentQuestions = {
  treatments: choice(['none', 's58a', 's57'], {
    settles: (answer) =>
      answer === dontKnow ? {} : { treatmentsDiscussed: answer === 'none' ? [] : [answer] },
  }),
  age: choice(ages, { settles: (age) => (age === dontKnow ? {} : { age }) }),
  'medication-started-on': startOf('medicationStartedOn'),
};

/** Which of two like statuses, when it began, and whether this period's application is used. */
const dateQuestions = {
  'before-cto': choice(['section-3', 'court'], {
    leaves: { 'section-3': ['cto'], court: ['cto-part3'] },
  }),
  'guardianship-by': choice(['council', 'court'], {
    leaves: { council: ['s7'], court: ['s37-guardianship'] },
  }),
  'cd-conditions': choice(['free', 'deprived'], {
    leaves: { free: ['conditional-discharge'], deprived: ['conditional-discharge-dol'] },
  }),
  'underneath-cto': choice(['s3', 's37', 's47', 's48'], {
    settles: (answer) => (answer === dontKnow ? {} : { underlying: answer }),
  }),
  'started-on': startOf('startedOn'),
  // The moment is written with the offset of the United Kingdom, so its day is the day there: section 4 has rights counted from it.
  'started-at': {
    shape: 'moment',
    settles: (startedAt) => ({ startedAt, startedOn: startedAt.slice(0, 10) }),
  } as MomentQuestion,
  // The last day on the paper, which is most often still to come.
  'authorised-until': {
    shape: 'day',
    future: true,
    settles: (authorisedUntil) => ({ authorisedUntil }),
  } as DayQuestion,
  // Section 2 or 4 straight before section 3 is where some of its dates begin (ss58(1)(b), 68(5)), and those of a CTO after it.
  'underlying-started-on': {
    ...startOf('underlyingStartedOn'),
    variants: [{ id: 's3', orNo: true }, { id: 'cto' }],
  } as DayQuestion,
  'tribunal-used': yesOrNo((tribunalUsed) => ({ tribunalUsed })),
};

/** The family, for the nearest relative. */
const relativeQuestions = {
  relatives: {
    shape: 'relatives',
    settles: (relatives) => ({ relatives: [...relatives] }),
  } as RelativesQuestion,
  'relative-orders': several(orders, (relativeOrders) => ({ relativeOrders: [...relativeOrders] })),
};

/** Care and support, and the advocate for the council's process. */
const careQuestions = {
  'care-condition': yesOrNo((condition, { needs }) => ({ needs: { ...needs, condition } })),
  'care-outcomes': several(outcomes, (unable) => ({ needs: { outcomes: [...unable] } })),
  'care-wellbeing': yesOrNo((wellbeing, { needs }) => ({ needs: { ...needs, wellbeing } })),
  process: several(processes, (process) => ({ process: [...process] })),
  difficulty: several(difficulties, (difficulty) => ({ difficulty: [...difficulty] })),
  supporter: yesOrNo((yes) => ({ supporter: yes ? 'yes' : 'no' })),
  'supporter-exceptions': several(exceptions, (supporterExceptions) => ({
    supporterExceptions: [...supporterExceptions],
  })),
};

/** The carer's own case. */
const carerQuestions = {
  'carer-necessary': yesOrNo((necessaryCare, { carer }) => ({
    carer: { ...carer, necessaryCare },
  })),
  'carer-health': yesOrNo((healthAtRisk, { carer }) => ({ carer: { ...carer, healthAtRisk } })),
  'carer-outcomes': several(carerOutcomes, (unable) => ({ carer: { outcomes: [...unable] } })),
  'carer-wellbeing': yesOrNo((wellbeing, { carer }) => ({ carer: { ...carer, wellbeing } })),
};

/** The questions asked only beyond the outcome. They come with it, and are known from then on. */
export const deeperQuestions = {
  ...treatmentQuestions,
  ...dateQuestions,
  ...relativeQuestions,
  ...careQuestions,
  ...carerQuestions,
} as const satisfies Record<string, Question>;

addQuestions(deeperQuestions);
