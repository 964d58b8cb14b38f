import { factNames } from '../../machines/facts/values.ts';
import type { FactName, Facts } from '../../machines/facts/facts.ts';
import type { Details, Finding, Verdict } from '../../machines/reason/right.ts';
import { agreedLines, type Line } from '../../machines/reason/lines.ts';
import { isPossible, withValue, type Gap } from './gaps.ts';

type Truth = {
  readonly verdict: Verdict;
  readonly missing: readonly FactName[];
  readonly details: Details & { readonly lines: readonly Line[] };
};

const labelOf = ({ verdict, relative }: Finding) => `${verdict}/${relative ?? ''}`;

/** Dates are those of somebody who has not used this period's application, and was not held before the section 3 named. */
const datesAreFor = (facts: Facts, gaps: readonly Gap[]): boolean => {
  const isOpen = (fact: FactName) => gaps.some((gap) => gap.fact === fact);
  if (isOpen('tribunalUsed') && facts.tribunalUsed) return false;
  return !(
    isOpen('underlyingStartedOn') &&
    facts.status === 's3' &&
    facts.underlyingStartedOn !== facts.startedOn
  );
};

/** Can this fact change the outcome for some choice of the others? */
function changesAlone(
  fact: FactName,
  findings: readonly (Finding | undefined)[],
  gaps: readonly Gap[],
): boolean {
  const seen = new Map<number, string>();
  return findings.some((finding, way) => {
    if (!finding) return false;
    let stride = 1;
    let others = way;
    for (const gap of gaps) {
      if (gap.fact === fact) others -= (Math.floor(way / stride) % gap.values.length) * stride;
      stride *= gap.values.length;
    }
    const label = labelOf(finding);
    const before = seen.get(others);
    seen.set(others, label);
    return before !== undefined && before !== label;
  });
}

/** What is true of a verdict by brute force: fill the gaps in every way, decide each, and compare. */
export function truthOf(
  decide: (facts: Facts) => Finding,
  partial: Facts,
  gaps: readonly Gap[],
): Truth {
  const size = gaps.reduce((ways, gap) => ways * gap.values.length, 1);
  const findings: (Finding | undefined)[] = [];
  const dated: Finding[] = [];
  for (let way = 0; way < size; way += 1) {
    let left = way;
    let facts = partial;
    for (const { path, values } of gaps) {
      facts = withValue(facts, path, values[left % values.length]);
      left = Math.floor(left / values.length);
    }
    const finding = isPossible(facts) ? decide(facts) : undefined;
    findings.push(finding);
    if (finding && datesAreFor(facts, gaps)) dated.push(finding);
  }
  const known = findings.filter((one) => one !== undefined);
  const [first] = known;
  if (!first) throw new Error('These facts cannot be true of anybody.');
  const firm = known.every((one) => labelOf(one) === labelOf(first));
  const open = new Set(known.flatMap((one) => one.missing));
  for (const fact of new Set(gaps.map((gap) => gap.fact)))
    if (changesAlone(fact, findings, gaps)) open.add(fact);
  const [start, ...rest] = dated;
  const details = Object.fromEntries(
    Object.entries(start ?? {}).filter(([name, value]) =>
      rest.every((one) => one[name as keyof Finding] === value),
    ),
  );
  const lines = agreedLines(dated.map((one) => one.lines));
  return {
    verdict: firm ? first.verdict : 'maybe',
    missing: factNames.filter((name) => open.has(name)),
    details: { ...details, lines },
  };
}
