import type { Assessment } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { rightIds, type RightId } from '../../machines/rights/registry.ts';
import type { Verdict } from '../../machines/reason/right.ts';
import { useWords } from '../reader/useWords.ts';
import { RightCard } from './RightCard.tsx';

const groups = [
  ['now', ['yes']],
  ['later', ['not-yet']],
  ['open', ['maybe']],
  ['none', ['no', 'elsewhere']],
] as const satisfies readonly [string, readonly Verdict[]][];

/** Rights that say nothing until their own questions are answered. */
const afterModule: Partial<Record<RightId, (facts: Facts) => boolean>> = {
  'care-needs-eligible': ({ needs }) => needs !== undefined,
  'care-act-advocate': ({ process }) => process !== undefined,
  'carer-eligible': ({ carer }) => carer !== undefined,
  'nearest-relative': ({ relatives }) => relatives !== undefined,
};

/** A card for each right but the advocate, the rights that hold now first. */
export function RightsList({
  facts,
  findings,
}: {
  facts: Facts;
  findings: Assessment['findings'];
}) {
  const t = useWords('outcome');
  const shown = rightIds.filter((id) => id !== 'imha' && (afterModule[id]?.(facts) ?? true));
  return (
    <section>
      <h2>{t('rights.title')}</h2>
      {groups.map(([group, verdicts]) => {
        const cards = shown.filter((id) =>
          (verdicts as readonly Verdict[]).includes(findings[id].verdict),
        );
        return cards.length === 0 ? null : (
          <section key={group}>
            <h3>{t(`rights.${group}`)}</h3>
            {cards.map((id) => (
              <RightCard key={id} id={id} finding={findings[id]} facts={facts} />
            ))}
          </section>
        );
      })}
    </section>
  );
}
