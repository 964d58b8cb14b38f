import type { Day } from '../law/periods.ts';
import type { RuleId } from '../law/provisions.ts';
import { isOutside } from '../law/sets.ts';
import { isPlain, type StatusId } from '../law/status-ids.ts';
import { statuses } from '../law/statuses.ts';
import type { Line, LineId } from '../reason/lines.ts';
import type { Headline, WholeCase } from '../whole-case.ts';

type Known = Exclude<StatusId, 'unknown'>;

/** What to say to a nurse: find out the section, get an advocate, hear the rights. */
export const nurseSentences = ['which-section', 'imha', 'rights'] as const;
export type NurseSentence = (typeof nurseSentences)[number];

/** The sheet “My rights”. */
export type Sheet = {
  readonly headline: Headline;
  /** Where the person stands, with what lies underneath; one of these where it is not known; none where it may be many. */
  readonly statuses: readonly Known[];
  /** The rules that say how long it can last, where it is known which holds. */
  readonly limits: readonly RuleId[];
  readonly lines: readonly Line[];
  /** What the advocate rests on, where that is known. */
  readonly rules: readonly RuleId[];
  readonly lawAsOf: Day;
  readonly rulesVersion: string;
};

/** The statuses a sheet or a letter may name. */
export function statusesOf({ standing }: WholeCase): readonly Known[] {
  switch (standing.kind) {
    case 'one':
      return standing.underlying ? [standing.status, standing.underlying] : [standing.status];
    case 'pair':
      return [standing.pair];
    case 'several':
      return standing.statuses;
    default:
      return [];
  }
}

const told: readonly LineId[] = [
  'ends',
  'overdue',
  'ends-at',
  'closes',
  'in-time',
  'closes-if-section-2',
  'closed',
  'opens',
];

/** The sheet for a case. */
export function sheetFor(whole: WholeCase): Sheet {
  const { standing, findings, imha, headline, lawAsOf, rulesVersion } = whole;
  const isSure = standing.kind === 'one' || standing.kind === 'pair';
  const lines = [...findings.tribunal.lines, ...findings.duration.lines].filter(({ id }) =>
    told.includes(id),
  );
  const inTime = lines.some(({ id }) => id === 'in-time');
  return {
    headline,
    statuses: statusesOf(whole),
    limits: isSure ? findings.duration.rules : [],
    lines: inTime ? lines.filter(({ id }) => id !== 'closed') : lines,
    rules: isSure && imha.verdict !== 'maybe' ? imha.rules.slice(0, 1) : [],
    lawAsOf,
    rulesVersion,
  };
}

/** What somebody on a ward, or who may be on one, shows to a nurse; nothing for somebody who is not there. */
export function nurseSentenceFor({ standing, imha, facts }: WholeCase): NurseSentence | undefined {
  if (standing.kind === 'prison' || imha.signpost) return undefined;
  if (standing.kind === 'one') {
    const { status } = standing;
    const isAway = !isPlain(status) || (isOutside(statuses[status]) && !facts.inPatient);
    if (isAway) return undefined;
  }
  if (standing.kind === 'pair') return undefined;
  if (standing.kind === 'unsure' || standing.kind === 'several') return 'which-section';
  return imha.verdict === 'no' ? 'rights' : 'imha';
}
