import { lawAsOf } from '../../machines/law/law.ts';
import { provision, type Provision, type RuleId } from '../../machines/law/provisions.ts';
import { isPlain, knownStatusIds } from '../../machines/law/status-ids.ts';
import { rightIds } from '../../machines/rights/registry.ts';
import { datesOf } from './dates.ts';
import { table } from './table.ts';
import { ruleIds, usesOfRules, type Uses } from './uses.ts';

const sureness: Record<Provision['sure'], string> = {
  verified: 'read',
  'second-hand': 'second-hand',
  known: 'to check',
};

const nationWords = ({ nation }: Provision) =>
  nation === undefined ? 'both' : nation === 'england' ? 'England' : 'Wales';

function forceOf({ from, replacedBy }: Provision): string {
  const start = from === null ? '**passed, not started**' : (from ?? 'yes');
  return replacedBy ? `${start}, until \`${replacedBy}\`` : start;
}

/** Leave, absence and a warrant can lie over anything, so they are named only where nothing else is. */
const named = knownStatusIds.filter(isPlain);

/** A list of statuses, or what is missing from it, whichever is shorter. */
function statusWords({ statuses }: Uses): string {
  const within = named.filter((id) => statuses.has(id));
  const without = named.filter((id) => !statuses.has(id));
  if (within.length === 0) return [...statuses].join(', ');
  if (without.length === 0) return 'every status';
  return without.length < within.length / 2
    ? `every status but ${without.join(', ')}`
    : within.join(', ');
}

const rightWords = ({ rights }: Uses) =>
  rights.size === rightIds.length ? 'every right' : [...rights].join(', ');

function row(rule: RuleId, uses: Uses | undefined): string[] {
  const one = provision(rule);
  const used =
    uses && uses.rights.size > 0 ? [rightWords(uses), statusWords(uses)] : ['no right asks it', ''];
  return [
    `\`${rule}\``,
    `[${one.citation}](${one.url})`,
    nationWords(one),
    forceOf(one),
    sureness[one.sure],
    datesOf(rule),
    ...used,
  ];
}

/** docs/provisions.md */
export function provisionsPage(): string {
  const uses = usesOfRules();
  const rows = ruleIds.map((rule) => row(rule, uses.get(rule)));
  return `# The provisions

Made from \`machines/law/rules/\` by \`npm run docs\`: change that, never this page. ${ruleIds.length} rules; law checked to ${lawAsOf}.
“Read”: we read the statute’s own words. “Second-hand”: a trusted page says so. “To check”: known, not read yet.
Rights and statuses are those for which the rule was among the reasons, found by asking \`assess\` with little known.

${table(['Rule', 'Citation', 'Nation', 'In force', 'How sure', 'Dates', 'Rights', 'Statuses'], rows)}
`;
}
