import { findingOf } from '../../machines/assess.ts';
import { isPlain, type PlainStatusId } from '../../machines/law/status-ids.ts';
import { possibleStatuses } from '../../machines/reason/ask.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';
import { useSays } from './useSays.ts';

/** Where many are possible, the two that most people are on. */
const common: readonly PlainStatusId[] = ['s2', 's3'];
const most = 4;

/** The statuses worth telling apart here. */
function worthTelling({ facts }: WholeCase): readonly PlainStatusId[] {
  const possible = possibleStatuses(facts).filter(isPlain);
  return possible.length <= most ? possible : common.filter((id) => possible.includes(id));
}

/** What a right's rule says; in place of a bare "maybe" between sections, what holds on each that it may be. */
export function Cases({ right, whole }: { right: RightId; whole: WholeCase }) {
  const t = useWords('told');
  const says = useSays();
  const statuses = worthTelling(whole);
  if (statuses.length < 2) return <span>{says(right, 'says', whole.findings[right])} </span>;
  const bySentence = new Map<string, PlainStatusId[]>();
  for (const status of statuses) {
    const finding = findingOf(right, { ...whole.facts, status }, whole.law);
    const sentence = says(right, 'says', finding);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), status]);
  }
  const cases = [...bySentence];
  const [only] = cases;
  if (cases.length === 1 && only) return <span>{only[0]} </span>;
  return cases.map(([sentence, on]) => (
    <span key={sentence} className="row-case">
      {on.map((status) => (
        <span key={status} className="case-name">
          {t(`cases.${status}`)}
        </span>
      ))}
      <span>{sentence}</span>
    </span>
  ));
}
