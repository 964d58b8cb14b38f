import { outcomes } from '../facts/care-values.ts';
import { provisions, type RuleId } from '../law/provisions.ts';
import { linesOf, ruling, type Right, type Ruling } from '../reason/right.ts';

/** A right to an assessment of care needs? The bar is low, and money does not matter. (Care Act s9; 2014 Act s19) */
export const careNeedsAssessment: Right = {
  reads: ['custody'],
  sameInBothNations: false,
  // In Wales the Measure of 2010 adds a plan for those under mental health services, and a way back for those who left them.
  decide(ask) {
    const english = ask.nation === 'england';
    // In prison it is for the council of the prison (Care Act s76; 2014 Act s185).
    if ((ask.facts.custody ?? 'none') !== 'none')
      return {
        verdict: 'yes',
        rules: english ? ['CA-PRISON', 'CA-ASSESS-1'] : ['WSW-PRISON', 'WSW-ASSESS-1'],
      };
    return english
      ? ruling('yes', 'CA-ASSESS-1')
      : { verdict: 'yes', rules: ['WSW-ASSESS-1', 'MHM-4', 'MHM-7'] };
  },
};

/** Do the needs meet the eligibility criteria, on these facts? (SI 2015/313 reg 2; WSI 2015/1578 reg 3) */
export const careNeedsEligible: Right = {
  reads: ['needs', 'age'],
  sameInBothNations: false,
  says: ['counted', 'young'],
  decide(ask) {
    const english = ask.nation === 'england';
    const cause = english ? 'CA-ELIG-1' : 'WSW-ELIG-1';
    const reach = english ? 'CA-ELIG-2' : 'WSW-ELIG-2';
    const impact = english ? 'CA-ELIG-3' : 'WSW-ELIG-4';
    const counted = ask.facts.needs?.outcomes && new Set(ask.facts.needs.outcomes).size;
    const details = { outcomesCounted: counted };
    const { age } = ask.facts;
    const lines = linesOf(
      counted !== undefined && { id: 'counted', count: counted },
      age !== undefined && age !== '18-or-over' && { id: 'young' },
    );
    // In Wales needs below the criteria are still met where that protects an adult from abuse or neglect (2014 Act s35(3)(b)).
    const no = (rule: RuleId): Ruling => ({
      verdict: 'no',
      rules: english ? [rule] : [rule, 'WSW-ELIG-8'],
      details,
      lines,
    });
    if (!ask.one('needs.condition', ask.facts.needs?.condition, [true, false])) return no(cause);
    const unable = ask.one('needs.outcomes', counted, [0, outcomes.length]);
    // Two of ten in England (reg 2(1)(b)), one area in Wales (reg 3).
    if (unable < provisions[reach].outcomes) return no(reach);
    if (!ask.one('needs.wellbeing', ask.facts.needs?.wellbeing, [true, false])) return no(impact);
    return { verdict: 'yes', rules: [cause, reach, impact], details, lines };
  },
};
