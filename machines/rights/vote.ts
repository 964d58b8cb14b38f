import type { StatusLaw } from '../law/statuses.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import type { Right } from '../reason/right.ts';
import { given } from './by-status.ts';

/** A revoked CTO is as what lies below it; a third status below that is taken to keep the vote. */
function ruleFor(ask: Ask): Exclude<StatusLaw['vote'], 'underneath'> {
  const named = ask.row().vote;
  const rule = named === 'underneath' ? ask.beneath().vote : named;
  return rule === 'underneath' ? 'VOT-KEEPS' : rule;
}

/** May the patient vote? A sentence takes it away, and some court orders while detained under them. (RPA 1983 ss3, 3A) */
export const vote: Right = {
  reads: ['status', 'underlying', 'custody'],
  sameInBothNations: true,
  kinds: kindsBy(['vote'], ['s17-leave']),
  kindsBeneath: kindsBy(['vote']),
  decide(ask) {
    const { custody = 'none' } = ask.facts;
    if (custody === 'sentenced') return given('VOT-PRISON');
    const rule = ruleFor(ask);
    // On leave one is neither detained nor unlawfully at large, and the Act speaks of those two.
    if (rule === 'VOT-BARRED' && ask.standing().overlay === 's17-leave') return given('VOT-LEAVE');
    return given(custody === 'remand' && rule !== 'VOT-BARRED' ? 'VOT-REMAND' : rule);
  },
};
