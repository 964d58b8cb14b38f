import { Suspense } from 'react';
import '../ui/styles/finder.css';
import type { ChosenPlace } from './chosen-place.ts';
import { FinderSteps } from './FinderSteps.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Skeleton } from './Skeleton.tsx';
import { type Asked, lookingFrom } from './steps.ts';
import { useDirectory } from './useDirectory.ts';
import { type Voice, VoiceContext } from './voice.ts';

/** The place as an answer: what was chosen before, and how to tell of a new choice. */
type Answer = { chosen?: ChosenPlace; onChoose?: (place: ChosenPlace) => void };

export type FinderProps = Asked & Answer & { voice?: Voice };

/** From the hospital, council or health board to the advocacy service to call. Mount it lazily: it brings the directory. */
export function Finder({ voice = 'patient', chosen, onChoose, ...asked }: FinderProps) {
  return (
    <VoiceContext value={voice}>
      <div className="finder">
        <Suspense fallback={<Skeleton />}>
          {/* Another question asked begins anew: the old place may not fit it. */}
          <Loaded key={JSON.stringify(asked)} asked={asked} chosen={chosen} onChoose={onChoose} />
        </Suspense>
      </div>
    </VoiceContext>
  );
}

function Loaded({ asked, ...answer }: { asked: Asked } & Answer) {
  const loading = useDirectory();
  if (loading.state === 'ready')
    return <FinderSteps directory={loading.directory} asked={asked} {...answer} />;
  if (loading.state === 'loading') return <Skeleton />;
  const { where } = lookingFrom(asked);
  return <LoadFailed {...loading} nation={asked.nation} where={where} />;
}
