import { lawAsOf } from '../../machines/law/law.ts';
import { provision, type RuleId } from '../../machines/law/provisions.ts';
import type { Doubt } from '../../machines/law/rule.ts';
import { table } from './table.ts';
import { ruleIds } from './uses.ts';

const questions: Record<Doubt, string> = {
  'vote-on-leave':
    'On leave one is neither detained nor unlawfully at large: does section 3A(1) bar the vote?',
  'not-used': 'The words of section 17(1) reach section 4; leave from it is not normally used.',
  'back-to-prison': 'Is aftercare owed to somebody who goes back to prison and not out?',
  'separated-spouse-and-council':
    'A spouse who is separated, and a care order: who comes first (section 27)?',
  'father-without-responsibility':
    'Is a father without parental responsibility a relative of an adult patient (section 26(2))?',
  'measure-12-14': 'Sections 12 and 14 of the Measure were not read.',
  'eligibility-5-in-full': 'Regulation 5 was not read in full.',
};

const row = (id: RuleId, question: string) => {
  const { citation, url, checked } = provision(id);
  return [`\`${id}\``, `[${citation}](${url})`, question, checked];
};
const heads = ['Rule', 'Citation', 'Question', 'Checked'];

/** docs/open-points.md */
export function openPointsPage(): string {
  const unsettled = ruleIds.flatMap((id) => {
    const { doubt } = provision(id);
    return doubt ? [row(id, questions[doubt])] : [];
  });
  const unread = ruleIds
    .filter((id) => provision(id).sure === 'known')
    .map((id) => row(id, 'Known, not read.'));
  return `# Open points of law

Made from \`machines/law/rules/\` by \`npm run docs\`: change those, never this page. Law checked to ${lawAsOf}. \`npm run check:law\` lists what is old as well; whoever has looked at a rule sets \`checked\` in its row to that day.
Nothing was found that starts any part of the Mental Health Act 2025 after 6 April 2026, which proves nothing: see the sleeping rules in [provisions.md](provisions.md).

## Not settled

${table(heads, unsettled)}

## To be read

${table(heads, unread)}
`;
}
