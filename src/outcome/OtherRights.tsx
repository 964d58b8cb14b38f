import type { RightId } from '../../machines/rights/registry.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { RightCalls } from './RightCalls.tsx';
import { RightCard } from './RightCard.tsx';

/** What the law says besides: every right that no card and no row has spoken for, in one closed line. */
export function OtherRights({ rights, whole }: { rights: readonly RightId[]; whole: WholeCase }) {
  const t = useWords('told');
  if (rights.length === 0) return null;
  return (
    <Disclosure summary={t('other', { count: rights.length })} className="folded">
      {rights.map((id) => (
        <RightCard key={id} id={id} finding={whole.findings[id]} facts={whole.facts}>
          <RightCalls right={id} whole={whole} />
        </RightCard>
      ))}
    </Disclosure>
  );
}
