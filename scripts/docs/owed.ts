import { sayingOf, walkOwed } from '../words/owed.ts';
import { readWords } from '../words/read-words.ts';
import { rightTitle } from './words.ts';

/** Every sentence a language owes: for translators, and to see what is still said in one sentence for all rules. */
export function owedPage(): string {
  const words = readWords('en');
  const owed = walkOwed().toSorted((a, b) =>
    `${a.right} ${a.verdict} ${a.rule}`.localeCompare(`${b.right} ${b.verdict} ${b.rule}`),
  );
  const own = owed.filter((one) => one.rule === 'any' || sayingOf(words, one) === 'rule');
  const rows = owed.map((one) => {
    const { right, verdict, rule } = one;
    const said = { rule: 'its own', any: 'the one for any rule', nothing: '**nothing**' };
    return `| ${rightTitle(right)} | ${verdict} | ${rule} | \`rights.${right}.says.${verdict}.${rule}\` | ${said[sayingOf(words, one)]} |`;
  });
  return `# Sentences owed

Written by \`npm run docs\`: every right × verdict × deciding rule that can occur, walked from the law and the rights, today and once the
sleeping rules wake. Each complete language owes a sentence for each; \`any\` is for several rules together. Without its own, a rule is said
in the sentence for any rule, which cannot tell its limit: ${owed.length - own.length} of ${owed.length} still are.

| right | verdict | deciding rule | key | English says |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
