import { Suspense } from 'react';
import '../ui/styles/finder.css';
import { Calls } from './Calls.tsx';
import type { Need } from './calls.ts';
import { type ChosenPlace, knownPlace } from './chosen-place.ts';
import { DeeperContext } from './FinderHeading.tsx';
import { Skeleton } from './Skeleton.tsx';
import type { Where } from './steps.ts';
import { useDirectory } from './useDirectory.ts';
import { useNational } from './useNational.ts';
import { useWords } from '../reader/useWords.ts';
import { whomToCall } from './whom-to-call.ts';

type PlaceCallsProps = { chosen: ChosenPlace; need: Need; where?: Where };

/**
 * Whom to call for one need in a place that is chosen already, such as the Care Act or carers' service on the card of
 * that right. Mount it lazily, like the finder: it brings the directory.
 */
export function PlaceCalls(asked: PlaceCallsProps) {
  return (
    <div className="finder">
      {/* It stands under the question that the right answers. */}
      <DeeperContext value={1}>
        <Suspense fallback={<Skeleton />}>
          <Loaded {...asked} />
        </Suspense>
      </DeeperContext>
    </div>
  );
}

function Loaded({ chosen, need, where }: PlaceCallsProps) {
  const loading = useDirectory();
  const national = useNational();
  const t = useWords('finder');
  // Where the directory does not come, the card of the right still says whom to ask in person.
  if (loading.state === 'failed') return null;
  if (loading.state === 'loading') return <Skeleton />;
  const { place, hospital } = knownPlace(loading.directory, chosen.id);
  const calls = whomToCall({ ...loading.directory, national }, place, need);
  return (
    <>
      {hospital ? <p>{t('call.elsewhere')}</p> : null}
      <Calls calls={calls} need={need} where={where ?? (hospital ? undefined : 'home')} />
    </>
  );
}
