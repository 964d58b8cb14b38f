import type { FactName, Facts } from '../facts/facts.ts';
import type { Law } from '../law/law-from.ts';
import type { Day } from '../law/periods.ts';
import { decideRight } from './decide.ts';
import type { Finding, Right } from './right.ts';

/** How many findings are kept for each law before starting afresh: memory stays constant over any batch. */
const most = 20_000;
let kept = new WeakMap<Law, Map<string, Finding>>();

/** Forgets every finding, and with it every fact that was kept as text. */
export function forgetFindings(): void {
  kept = new WeakMap();
}

/** The facts a right can depend on, as text: equal text, equal finding. */
function keyOf(id: string, right: Right, facts: Facts, on: Day): string {
  const known = ([...right.reads, 'nation'] as FactName[]).map((name) => facts[name] ?? null);
  return `${id} ${on} ${JSON.stringify(known)}`;
}

/** A right's finding, worked out once for each set of facts it can depend on. */
export function recallOrDecide(id: string, right: Right, facts: Facts, on: Day, law: Law): Finding {
  let memory = kept.get(law);
  if (!memory || memory.size > most) kept.set(law, (memory = new Map<string, Finding>()));
  const key = keyOf(id, right, facts, on);
  const known = memory.get(key);
  if (known) return known;
  const finding = decideRight(right, facts, on, law);
  memory.set(key, finding);
  return finding;
}
