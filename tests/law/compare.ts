// Compares one finding with what the tables say, and gathers the disagreements so that a person can read them.
import { provision, type RuleId } from '../../machines/law/provisions.ts';
import type { Answer, CompleteFacts, Expected, Right } from './complete-facts.ts';
import { BASE } from './spaces.ts';

/** What the comparison needs of a finding; the rest of it is words and reasons. */
export interface FoundFinding {
  verdict: string;
  rules: readonly RuleId[];
  missing: readonly string[];
}

const DETAILS = [
  'commissioner',
  'endsOn',
  'endsAt',
  'renewable',
  'opensOn',
  'closesOn',
  'automaticOn',
  'noticeHours',
  'canBeBarred',
  'regime',
  'secondOpinionFrom',
  'who',
  'outcomesCounted',
  'relative',
] as const satisfies readonly (keyof Expected)[];

function detail(finding: FoundFinding, name: string): unknown {
  const value: unknown = Object.entries(finding).find(([key]) => key === name)?.[1];
  if (name === 'endsAt' && typeof value === 'string') return Date.parse(value);
  return value ?? undefined;
}

/** Fragments such as `68(2)` or `75(2E)` that no rule of the finding cites: `(2E)` may stand behind another subsection. */
export function notCited(rules: readonly RuleId[], fragments: readonly string[] = []): string[] {
  const citations = rules.map((rule) => provision(rule).citation);
  return fragments.filter((fragment) => {
    const section = /^\w+/.exec(fragment)?.[0] ?? '';
    const rest = fragment.slice(section.length);
    return !citations.some(
      (text) => new RegExp(`\\b${section}\\b`).test(text) && text.includes(rest),
    );
  });
}

/** Names what differs, or gives nothing when the two agree. */
export function differences(expected: Expected, got: FoundFinding | undefined): string[] {
  if (got === undefined) return ['no finding'];
  const wrong: string[] = [];
  if (got.verdict !== expected.verdict) wrong.push('verdict');
  if (got.rules.length === 0) wrong.push('rules');
  const missing = expected.missing ?? [];
  if (got.verdict === expected.verdict && got.missing.join() !== missing.join())
    wrong.push('missing');
  for (const name of DETAILS) if (detail(got, name) !== expected[name]) wrong.push(name);
  wrong.push(...notCited(got.rules, expected.cites).map((one) => `names-no-${one}`));
  return wrong;
}

/** The facts by which this combination differs from the usual one. */
function short(facts: CompleteFacts): string {
  const usual = new Map(Object.entries(BASE).map(([name, value]) => [name, JSON.stringify(value)]));
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(facts).filter(([name, value]) => JSON.stringify(value) !== usual.get(name)),
    ),
  );
}

interface Group {
  count: number;
  underlying: Set<string>;
  sample: string;
}

export class Ledger {
  compared = 0;
  notSettled = 0;
  private readonly groups = new Map<string, Group>();

  check(right: Right, facts: CompleteFacts, expected: Answer, got: FoundFinding | undefined): void {
    if (expected === 'not-settled') {
      this.notSettled += 1;
      return;
    }
    this.compared += 1;
    const wrong = differences(expected, got);
    if (wrong.length === 0) return;
    const name = `${right} · ${facts.status} · ${wrong.join(' ')}`;
    const sample = `${short(facts)}\n    expected ${JSON.stringify(expected)}\n    got      ${JSON.stringify(got)}`;
    const group = this.groups.get(name) ?? { count: 0, underlying: new Set<string>(), sample };
    group.count += 1;
    if (facts.underlying !== undefined) group.underlying.add(facts.underlying);
    this.groups.set(name, group);
  }

  /** Empty when all agree; else the commonest kinds of disagreement, each with one example. */
  report(most = 10): string {
    if (this.groups.size === 0) return '';
    const kinds = [...this.groups].sort((a, b) => b[1].count - a[1].count);
    const lines = kinds.slice(0, most).map(([name, { count, underlying, sample }]) => {
      const over = underlying.size === 0 ? '' : ` (over ${[...underlying].join(' ')})`;
      return `${count} × ${name}${over}\n  ${sample}`;
    });
    return [`${kinds.length} kinds of disagreement in ${this.compared} findings`, ...lines].join(
      '\n',
    );
  }
}
