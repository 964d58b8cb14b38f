import { provisions } from '../law/provisions.ts';
import type { Rule } from '../law/rule.ts';
import type { StatusLaw } from '../law/statuses.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { linesOf, ruling, type Right } from '../reason/right.ts';
import { given } from './by-status.ts';
import { nobodyIsNearest } from './nobody.ts';

type RelativeRule = Exclude<StatusLaw['relativeDischarge'], 'underneath' | 'recalled'>;

/** For a revoked CTO: as section 3 if that lies underneath. Somebody recalled is a community patient still (s23(2)(c)). Otherwise a Part 3 patient. */
function ruleFor(ask: Ask): RelativeRule {
  const named = ask.row().relativeDischarge;
  if (named !== 'underneath' && named !== 'recalled') return named;
  const beneath = ask.beneath().relativeDischarge;
  if (beneath !== 'NRD-23' && beneath !== 'NRD-CTO' && beneath !== 'NRD-4') return 'NRD-PART3';
  return named === 'recalled' || beneath === 'NRD-CTO' ? 'NRD-CTO' : 'NRD-23';
}

/** May the nearest relative order discharge? (MHA ss23, 25, Sch 1) */
export const nearestRelativeDischarge: Right = {
  reads: ['status', 'underlying', 'age', 'relatives', 'relativeOrders'],
  sameInBothNations: true,
  awaits: 'NR-25-1',
  kinds: kindsBy(['relativeDischarge']),
  kindsBeneath: kindsBy(['relativeDischarge']),
  says: ['notice', 'notice-none', 'can-be-barred'],
  decide(ask) {
    const rule = ruleFor(ask);
    const { noticeHours, canBeBarred }: Rule = provisions[rule];
    if (noticeHours === undefined) return given(rule);
    if (nobodyIsNearest(ask)) return ruling('no', 'NR-60');
    return {
      ...given(rule),
      details: { noticeHours, canBeBarred },
      lines: linesOf(
        noticeHours > 0 ? { id: 'notice', hours: noticeHours } : { id: 'notice-none' },
        canBeBarred && { id: 'can-be-barred' },
      ),
    };
  },
};
