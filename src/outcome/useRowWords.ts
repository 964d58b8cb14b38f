import type { RowId } from '../../machines/told/rows.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';

type Case = Pick<WholeCase, 'findings' | 'facts'>;

/** Rows that lead to more than their sentence. */
const opening: readonly RowId[] = ['said-no', 'threat'];

/** Rules by which a row of its own words is chosen: what limits the person now, where they stand, who must explain. */
function rulesFor(row: RowId, { findings, facts }: Case): readonly string[] {
  const { duration, information, 'leave-hospital': leaving } = findings;
  const recalled = row === 'recall' && facts.status !== undefined ? ['DUR-RECALL'] : [];
  const own = [duration, information, leaving].map(({ rules }) => rules[0] ?? 'any');
  return [...own, ...recalled, 'any'];
}

/** The words of any row: its question, and where no right answers it, the answer and its tag. */
export function useRowsWords() {
  const t = useWords('told');
  return (row: RowId, one: Case) => {
    // Which rules a row has words for, typed keys cannot say: asked for here and nowhere else.
    const find = (key: string) => t(`rows.${row}.${key}` as 'asked', { defaultValue: '' });
    const rules = rulesFor(row, one);
    const rule = rules.find((id) => find(`says.${id}`)) ?? 'any';
    return {
      // Of somebody who lives at home nobody asks how long they can be kept.
      title: rules.map((id) => find(`titles.${id}`)).find(Boolean) ?? find('title'),
      answer: find(`says.${rule}`),
      tag: find(`tag.${rule}`),
      opens: opening.includes(row),
    };
  };
}

/** The words of one row. */
export const useRowWords = (row: RowId, one: Case) => useRowsWords()(row, one);
