import { ruling, type Right } from '../reason/right.ts';

/** A right to a carer's assessment, in the carer's own name? (Care Act s10; 2014 Act s24) */
export const carerAssessment: Right = {
  reads: [],
  sameInBothNations: false,
  decide: (ask) => ruling('yes', ask.nation === 'england' ? 'CA-ASSESS-4' : 'WSW-ASSESS-5'),
};

/** Does the carer meet the criteria, on these facts? (SI 2015/313 reg 3; WSI 2015/1578 reg 5) */
export const carerEligible: Right = {
  reads: ['carer'],
  sameInBothNations: false,
  decide(ask) {
    const english = ask.nation === 'england';
    const carer = ask.facts.carer;
    const yesOrNo = [true, false] as const;
    if (!ask.one('carer.necessaryCare', carer?.necessaryCare, yesOrNo))
      return ruling('no', english ? 'CA-CARER-1' : 'WSW-ELIG-7');
    // In Wales the need must touch a listed part of life; poor health alone is the English test (WSI 2015/1578 reg 5).
    const failing = english && ask.one('carer.healthAtRisk', carer?.healthAtRisk, yesOrNo);
    const unable =
      failing || ask.one('carer.outcomes', carer?.outcomes && carer.outcomes.length > 0, yesOrNo);
    if (!unable) return ruling('no', english ? 'CA-CARER-3' : 'WSW-ELIG-7');
    if (!ask.one('carer.wellbeing', carer?.wellbeing, yesOrNo))
      return ruling('no', english ? 'CA-CARER-4' : 'WSW-ELIG-7');
    return {
      verdict: 'yes',
      rules: english ? ['CA-CARER-1', 'CA-CARER-3', 'CA-CARER-4'] : ['WSW-ELIG-7'],
    };
  },
};
