import { currentLaw, lawAsOf, rulesVersion } from '../../machines/law/law.ts';
import { provision, type RuleId } from '../../machines/law/provisions.ts';
import { isPlain, knownStatusIds, type StatusId } from '../../machines/law/status-ids.ts';
import { statuses } from '../../machines/law/statuses.ts';
import {
  lawOf,
  otherRights,
  statusRights,
  type EnglandOrWales,
  type TableVerdict,
} from '../../machines/drawn/law-rows.ts';
import { rights, type RightId } from '../../machines/rights/registry.ts';
import { datesOf } from './dates.ts';
import { collapse, table } from './table.ts';
import { rightTitle } from './words.ts';

type Line = {
  readonly right: RightId;
  readonly nation: EnglandOrWales;
  readonly status: StatusId;
  readonly verdict: TableVerdict;
  readonly rules: readonly RuleId[];
};

const verdictWords: Record<TableVerdict, string> = {
  yes: 'yes',
  'not-yet': 'not yet',
  no: 'no',
  maybe: 'maybe',
  elsewhere: 'other law',
  'by-date': 'by the dates',
  'by-underneath': 'as what lies underneath',
};

/** The rule that sends a case to the tribunal by itself needs a date to be found; the table of statuses names it. */
const referenceOf = (right: RightId, status: StatusId): readonly RuleId[] => {
  const named = right === 'tribunal' && isPlain(status) ? statuses[status].reference : undefined;
  return named && currentLaw.inForce(named, lawAsOf) ? [named] : [];
};

const lines: readonly Line[] = (['england', 'wales'] as const).flatMap((nation) =>
  knownStatusIds.flatMap((status) =>
    lawOf(status, nation, lawAsOf).map(({ right, verdict, rules }) => ({
      right,
      nation,
      status,
      verdict,
      rules: [...rules, ...referenceOf(right, status)],
    })),
  ),
);

/** What lies underneath decides by its own rules, each of which has a row of its own. */
const rulesWords = ({ verdict, rules }: Line) =>
  verdict === 'by-underneath' && rules.length > 4
    ? ''
    : rules.map((rule) => `\`${rule}\` ${provision(rule).citation}`).join('; ');
const datesWords = ({ verdict, rules }: Line) =>
  verdict === 'by-underneath' && rules.length > 4
    ? ''
    : [...new Set(rules.map(datesOf).filter(Boolean))].join('; ');
const answerOf = (line: Line) => `${line.verdict} ${rulesWords(line)} ${datesWords(line)}`;
const statusesOf = (group: readonly Line[]) => group.map(({ status }) => status);

function nationWords(groups: readonly Line[]): string {
  const nations = new Set(groups.map(({ nation }) => nation));
  return nations.size === 2
    ? 'both'
    : [...nations].map((nation) => (nation === 'england' ? 'England' : 'Wales')).join('');
}

function rightTable(id: RightId): string {
  const own = lines.filter(({ right }) => right === id);
  // First the nations that agree on a status, then the statuses that agree.
  const byStatus = collapse(own, (line) => `${line.status} ${answerOf(line)}`);
  const rows = collapse(byStatus, (group) => `${nationWords(group)} ${answerOf(group[0])}`).map(
    (groups) => {
      const [first] = groups;
      const of = statusesOf(groups.map(([line]) => line));
      const who = of.length === knownStatusIds.length ? 'every status' : of.join(', ');
      return [
        nationWords(first),
        verdictWords[first[0].verdict],
        who,
        rulesWords(first[0]),
        datesWords(first[0]),
      ];
    },
  );
  return `## ${rightTitle(id)} (\`${id}\`)\n\n${table(['Nation', 'Verdict', 'Statuses', 'Rules', 'Dates'], rows)}`;
}

const otherRows = otherRights.map((id) => [
  rightTitle(id),
  `\`${id}\``,
  rights[id].reads.map((fact) => `\`${fact}\``).join(', ') || 'nothing: it is there for everybody',
]);

/** docs/law.md */
export const lawPage = (): string => `# The law, status by status

Made from \`machines/law/\` and \`machines/rights/\` by \`npm run docs\`: change those, never this page. Rules version ${rulesVersion}; law checked to ${lawAsOf}.
The case shown: 18 or over, no treatment under section 57 or 58A in view, no application to the tribunal yet, dates not known.
“As what lies underneath”: leave, absence and CTOs that were recalled or revoked take the verdict of the section below them.
Links and dates in force: [provisions.md](provisions.md).

${statusRights.map(rightTable).join('\n\n')}

## Rights that do not turn on the status

${table(['Right', 'Id', 'Turns on'], otherRows)}
`;
