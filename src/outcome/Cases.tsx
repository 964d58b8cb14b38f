import { findingOf } from '../../machines/assess.ts';
import { withoutTreatments } from '../../machines/case.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { isPlain, type PlainStatusId } from '../../machines/law/status-ids.ts';
import { possibleStatuses } from '../../machines/reason/ask.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';
import { useSays } from './useSays.ts';

/** Where many are possible, the two that most people are on; of the advocate also the hold that in England brings none. */
const commonFor = (right: RightId): readonly PlainStatusId[] =>
  right === 'imha' ? ['s2', 's3', 's5-2'] : ['s2', 's3'];
const most = 4;

/** What may lie beneath a recall or a revoked order, where that decides: section 3, or a court's order. */
const beneathOrder: readonly PlainStatusId[] = ['s3', 's37'];

const isFew = (facts: Facts) => possibleStatuses(facts).filter(isPlain).length <= most;

/** The statuses worth telling apart here, each with the facts of that case; what lies beneath, where that is not known. */
function casesOf(right: RightId, whole: WholeCase): [PlainStatusId, Facts][] {
  const { findings } = whole;
  // Treatments nobody was asked about count as none, as in the headline.
  const facts = right === 'imha' ? withoutTreatments(whole.facts) : whole.facts;
  const possible = possibleStatuses(facts).filter(isPlain);
  const told = isFew(facts) ? possible : commonFor(right).filter((id) => possible.includes(id));
  if (told.length > 1) return told.map((status) => [status, { ...facts, status }]);
  const [only] = told;
  const isOrder = only === 'cto-recall' || only === 'cto-revoked';
  if (!isOrder || !findings[right].missing.includes('underlying')) return [];
  return beneathOrder.map((underlying) => [underlying, { ...facts, underlying }]);
}

/** What a right's rule says; in place of a bare "maybe" between sections, what holds on each that it may be. */
export function Cases({ right, whole }: { right: RightId; whole: WholeCase }) {
  const t = useWords('told');
  const says = useSays();
  const bySentence = new Map<string, PlainStatusId[]>();
  for (const [id, facts] of casesOf(right, whole)) {
    const sentence = says(right, 'says', findingOf(right, facts, whole.law));
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), id]);
  }
  const cases = [...bySentence];
  const [only] = cases;
  // Where only some of the possible sections are told, what they share is theirs and not everybody's.
  if (cases.length === 0 || (cases.length === 1 && isFew(whole.facts)))
    return <span>{only?.[0] ?? says(right, 'says', whole.findings[right])} </span>;
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
