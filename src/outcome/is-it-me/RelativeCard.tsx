import { relativePower } from '../../../machines/told/relative-power.ts';
import type { Situation } from '../../../machines/told/situation.ts';
import type { WholeCase } from '../../../machines/whole-case.ts';
import { useWords } from '../../reader/useWords.ts';
import { later } from '../../ui/later.tsx';
import { PartBoundary } from '../../ui/PartBoundary.tsx';
import { useAlive } from '../../ui/useAlive.ts';

const IsItMe = later(async () => (await import('./IsItMe.tsx')).IsItMe);

/** For somebody who cares: can they order it to end? Where no relative has a say of any kind, nothing. */
export function RelativeCard({ whole, situation }: { whole: WholeCase; situation: Situation }) {
  const t = useWords('told');
  const alive = useAlive();
  const power = relativePower(situation, whole.findings);
  if (whole.facts.role !== 'carer' || !power || !alive) return null;
  return (
    <PartBoundary otherwise={t('me-failed')}>
      <IsItMe whole={whole} power={power} />
    </PartBoundary>
  );
}
