import { statuses, type StatusLaw } from '../law/statuses.ts';
import type { Ask } from '../reason/ask.ts';
import { ruling, type Details, type Right, type Ruling } from '../reason/right.ts';

type Rule = Exclude<StatusLaw['relativeDischarge'], 'NRD-UNDERNEATH' | 'NRD-RECALLED'>;

/** 72 hours' written notice, which the responsible clinician may answer with a barring report (s25). */
const withNotice: Details = { noticeHours: 72, canBeBarred: true };
const rulings: Record<Rule, Ruling> = {
  'NRD-23': ruling('yes', 'NRD-23', withNotice),
  'NRD-CTO': ruling('yes', 'NRD-CTO', withNotice),
  // Neither the notice nor the bar reaches guardianship (s25(1), (1A)).
  'NRD-GUARDIAN': ruling('yes', 'NRD-GUARDIAN', { noticeHours: 0, canBeBarred: false }),
  'NRD-PART3': ruling('no', 'NRD-PART3'),
  'NRD-NONE': ruling('no', 'NRD-NONE'),
  'NRD-RESTRICTED': ruling('no', 'NRD-RESTRICTED'),
};

/** For a revoked CTO: as section 3 if that lies underneath. Somebody recalled is a community patient still (s23(2)(c)). Otherwise a Part 3 patient. */
function rule(ask: Ask): Rule {
  const named = statuses[ask.standing().status].relativeDischarge;
  if (named !== 'NRD-UNDERNEATH' && named !== 'NRD-RECALLED') return named;
  const beneath = statuses[ask.beneath()].relativeDischarge;
  if (beneath !== 'NRD-23' && beneath !== 'NRD-CTO') return 'NRD-PART3';
  return named === 'NRD-RECALLED' ? 'NRD-CTO' : beneath;
}

/** May the nearest relative order discharge? (MHA ss23, 25, Sch 1) */
export const nearestRelativeDischarge: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  awaits: 'NR-25-1',
  decide: (ask) => rulings[rule(ask)],
};
