import { placeIn } from '../../machines/questions/start.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import type { Need } from '../directory/calls.ts';
import { useWords } from '../reader/useWords.ts';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useAlive } from '../ui/useAlive.ts';

const PlaceCalls = later(async () => (await import('../directory/PlaceCalls.tsx')).PlaceCalls);

const needs: Partial<Record<RightId, Need>> = {
  'care-needs-assessment': 'care-needs',
  'care-act-advocate': 'care-act',
  'carer-assessment': 'carer',
};

/** On the card of a right that the council answers for: its number and service, for the place that was chosen. */
export function RightCalls({ right, whole }: { right: RightId; whole: WholeCase }) {
  const t = useWords('told');
  const alive = useAlive();
  const need = needs[right];
  const place = placeIn(whole.answers.place);
  if (!alive || !need || whole.findings[right].verdict === 'no') return null;
  if (place?.nation !== 'england' && place?.nation !== 'wales') return null;
  return (
    <PartBoundary otherwise={t('carer-help.failed')}>
      <PlaceCalls chosen={{ id: place.id, nation: place.nation }} need={need} />
    </PartBoundary>
  );
}
