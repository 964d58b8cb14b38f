import { assess } from '../../machines/assess.ts';
import { isPlain, type PlainStatusId } from '../../machines/law/status-ids.ts';
import { possibleStatuses } from '../../machines/reason/ask.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';
import { useSays } from './useSays.ts';

/** Where many are possible, the ones most people are on. */
const common: readonly PlainStatusId[] = ['s2', 's3', 's5-2', 's136'];
const most = 4;

/** The statuses worth telling apart here. */
function worthTelling({ facts }: WholeCase): readonly PlainStatusId[] {
  const possible = possibleStatuses(facts).filter(isPlain);
  return possible.length <= most ? possible : common.filter((id) => possible.includes(id));
}

/** In place of a bare "maybe": what holds on each section it may be. */
export function Cases({ right, whole }: { right: RightId; whole: WholeCase }) {
  const t = useWords('told');
  const says = useSays();
  const told = worthTelling(whole).map((status) => ({
    status,
    sentence: says(right, 'says', assess({ ...whole.facts, status }, whole.law).findings[right]),
  }));
  const different = new Map(told.map((one) => [one.sentence, one]));
  const [only] = told;
  if (different.size === 1 && only) return <span>{only.sentence} </span>;
  return [...different.values()].map(({ status, sentence }) => (
    <span key={status} className="row-case">
      <span>{t(`cases.${status}`)}</span> <span>{sentence} </span>
    </span>
  ));
}
