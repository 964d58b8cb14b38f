import { placeIn } from '../../machines/questions/start.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useAlive } from '../ui/useAlive.ts';

const PlaceCalls = later(async () => (await import('../directory/PlaceCalls.tsx')).PlaceCalls);

/** Help for somebody who cares: what to say, what to ask for, and the number of the place chosen. */
export function CarerHelp({ whole: { answers } }: { whole: WholeCase }) {
  const t = useWords('told');
  const alive = useAlive();
  const place = placeIn(answers.place);
  const nation = place?.nation;
  return (
    <div className="row-body">
      <p className="say-this">
        <b>{t('carer-help.say')}</b>
      </p>
      <p>{t('carer-help.break')}</p>
      <p>{t('carer-help.where')}</p>
      {place && (nation === 'england' || nation === 'wales') ? (
        alive && (
          <PartBoundary otherwise={t('carer-help.failed')}>
            <PlaceCalls chosen={{ id: place.id, nation }} need="carer" where="home" />
          </PartBoundary>
        )
      ) : (
        <p className="no-print">{t('carer-help.choose')}</p>
      )}
    </div>
  );
}
