import { factNames, nations, type Nation } from '../facts/values.ts';
import type { Facts } from '../facts/facts.ts';
import type { Law } from '../law/law-from.ts';
import type { Day } from '../law/periods.ts';
import { makeAsk } from './ask.ts';
import { everyWay, variablesThatMatter, type Choose } from './explore.ts';
import { agreedLines } from './lines.ts';
import { ruling, type Details, type Finding, type Right, type Ruling } from './right.ts';

/** Other law: Scotland and Northern Ireland have Acts of their own. */
const elsewhere: Record<'scotland' | 'northern-ireland', Ruling> = {
  scotland: ruling('elsewhere', 'OA-SCOT-1', { signpost: 'scotland' }),
  'northern-ireland': ruling('elsewhere', 'OA-NI-1', { signpost: 'northern-ireland' }),
};

function rule(
  right: Right,
  facts: Facts,
  on: Day,
  law: Law,
  choose: Choose,
  memory: Map<string, unknown>,
): Ruling {
  const everywhere: readonly Nation[] = right.sameInBothNations ? ['england', 'scotland'] : nations;
  const nation = facts.nation ?? choose('nation', everywhere);
  if (nation === 'scotland' || nation === 'northern-ireland') return elsewhere[nation];
  const decided = right.decide(makeAsk(right, facts, nation, on, law, choose, memory));
  return right.awaits && law.inForce(right.awaits, on)
    ? { ...decided, rules: [...decided.rules, right.awaits] }
    : decided;
}

/** What distinguishes one outcome from another: the verdict, and who the nearest relative is. */
const label = ({ verdict, details }: Ruling) => `${verdict}/${details?.relative ?? ''}`;

/** Under leave or absence no fact says what lies below a CTO: a more exact one of these would settle it. */
const named: Readonly<Record<string, string>> = {
  beneath: 'underlying',
  beneathStartedOn: 'underlyingStartedOn',
};
const factOf = (variable: string) => {
  const [name = variable] = variable.split('.');
  return named[name] ?? name;
};

/** The details on which every way agrees. */
function agreed(rulings: readonly Ruling[]): Details {
  const kept = Object.entries(rulings[0]?.details ?? {}).filter(
    ([name, value]) =>
      value !== undefined &&
      rulings.every(({ details }) => details?.[name as keyof Details] === value),
  );
  return Object.fromEntries(kept);
}

/**
 * A right's finding on what is known. Firm exactly when every way of filling in what is not known agrees;
 * otherwise `maybe`, with the facts that can change it.
 */
export function decideRight(right: Right, facts: Facts, on: Day, law: Law): Finding {
  const memory = new Map<string, unknown>();
  const leaves = everyWay((choose) => rule(right, facts, on, law, choose, memory));
  const rulings = leaves.map((leaf) => leaf.result);
  const rules = [...new Set(rulings.flatMap((one) => one.rules))];
  const [first] = rulings;
  const firm = first !== undefined && rulings.every((one) => label(one) === label(first));
  const verdict = firm ? first.verdict : 'maybe';
  const open = new Set<string>(
    rulings.flatMap((one) => (one.verdict === 'maybe' ? (one.missing ?? []) : [])),
  );
  if (!firm) for (const variable of variablesThatMatter(leaves, label)) open.add(factOf(variable));
  const missing = verdict === 'maybe' ? factNames.filter((name) => open.has(name)) : [];
  const lines = agreedLines(rulings.map((one) => one.lines ?? []));
  return { verdict, rules, missing, lines, ...agreed(rulings) };
}
