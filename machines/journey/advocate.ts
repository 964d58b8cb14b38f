import type { Nation } from '../facts/values.ts';
import type { Facts } from '../facts/facts.ts';
import { lawFrom } from '../law/law-from.ts';
import { imhaRules } from '../law/rules/imha.ts';
import { todayInLondon } from '../law/today.ts';
import { imha } from '../rights/imha.ts';
import { recallOrDecide } from '../reason/remember.ts';
import type { Verdict } from '../reason/right.ts';

/** The advocate needs no other rules than these, and the first question loads no more than it needs. */
const advocateLaw = lawFrom(imhaRules);

const verdictIn = (facts: Facts, nation: Nation): Verdict =>
  recallOrDecide('imha', imha, { ...facts, nation }, todayInLondon(), advocateLaw).verdict;

/** The advocate on these facts. Where the nation is not known: what England and Wales agree on. */
export function advocateOn(facts: Facts): Verdict {
  if (facts.nation) return verdictIn(facts, facts.nation);
  const english = verdictIn(facts, 'england');
  return english === verdictIn(facts, 'wales') ? english : 'maybe';
}
