import type { Finding } from '../reason/right.ts';
import { rightIds, type RightId } from '../rights/registry.ts';
import type { Facts } from '../facts/facts.ts';
import { provisions, type RuleId } from '../law/provisions.ts';
import type { Role } from '../facts/values.ts';
import { hasWindow } from '../law/sets.ts';
import { statuses } from '../law/statuses.ts';
import { isPlain } from '../law/status-ids.ts';
import { possibleStatuses } from '../reason/ask.ts';
import type { QuestionId } from '../questions/registry.ts';
import { panelAsks, panelRights } from './panel.ts';
import { carerRows, rowRights, rowsOf, type RowId } from './rows.ts';
import { situationOf, type Situation } from './situation.ts';

/** What the outcome tells a person, as data: the pages, the sheet and the tests read it, none of them decides it. */
export type Told = {
  readonly situation: Situation;
  /** Rights whose limits stand in the panel, after where the person stands. */
  readonly panel: readonly RightId[];
  /** The date the panel asks for, where one would sharpen it. */
  readonly asks: QuestionId | undefined;
  /** Is asking a tribunal one of the things to do now? */
  readonly tribunal: boolean;
  /** The rule that says within how many days of asking the hearing must start, where one does. */
  readonly hearing: typeof hearingRule | undefined;
  readonly rows: readonly RowId[];
  /** Rights that no card and no row speaks for: folded away, still in the page. */
  readonly other: readonly RightId[];
};

/** Rights that say nothing until their own questions are answered. */
const afterItsQuestions: Partial<Record<RightId, (facts: Facts) => boolean>> = {
  'care-needs-eligible': ({ needs }) => needs !== undefined,
  'care-act-advocate': ({ process }) => process !== undefined,
  'carer-eligible': ({ carer }) => carer !== undefined,
  'nearest-relative': ({ relatives }) => relatives !== undefined,
};

/** May a tribunal ever be asked in any of the statuses still possible? */
const mayHaveTribunal = (facts: Facts): boolean =>
  possibleStatuses(facts).some((id) => !isPlain(id) || hasWindow(statuses[id]));

const noCard: readonly Situation[] = ['hours', 'place-of-safety', 'prison', 'home', 'elsewhere'];

function rowsFor(situation: Situation, facts: Facts, role: Role | undefined): readonly RowId[] {
  const young = facts.age === 'under-16' || facts.age === '16-17';
  const rows = [...rowsOf[situation]];
  if (young && situation !== 'elsewhere') rows.splice(-1, 0, 'young');
  // At home what a carer needs comes first; beside a hospital the person's case does.
  const own = role === 'carer' ? carerRows[situation] : [];
  return situation === 'home' ? [...own, ...rows] : [...rows, ...own];
}

/** Section 2 alone is heard within days (rule 37(1)); of Wales's own rules the like was not read. */
export const hearingRule = 'TRI-HEARING' satisfies RuleId;

const hearingOf = (situation: Situation, { nation }: Facts, { verdict }: Finding) =>
  situation === 'section-2' && verdict !== 'no' && nation === provisions[hearingRule].nation
    ? hearingRule
    : undefined;

/** What to tell on these facts and findings, to whom. */
export function toldOf(
  facts: Facts,
  findings: Readonly<Record<RightId, Finding>>,
  role: Role | undefined,
): Told {
  const situation = situationOf(facts);
  const rows = rowsFor(situation, facts, role);
  const tribunal = mayHaveTribunal(facts) && !noCard.includes(situation);
  const spoken = new Set<RightId>([
    'imha',
    ...(tribunal ? (['tribunal', 'tribunal-lawyer'] as const) : []),
    ...rows.flatMap((row) => rowRights[row]),
  ]);
  return {
    situation,
    panel: panelRights[situation].filter((right) => findings[right].verdict !== 'elsewhere'),
    asks: panelAsks(situation, facts),
    tribunal,
    hearing: hearingOf(situation, facts, findings.tribunal),
    rows,
    other: rightIds.filter((id) => !spoken.has(id) && (afterItsQuestions[id]?.(facts) ?? true)),
  };
}
