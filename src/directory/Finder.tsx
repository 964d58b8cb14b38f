import { Suspense } from 'react';
import '../ui/styles/finder.css';
import { FinderSteps } from './FinderSteps.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Skeleton } from './Skeleton.tsx';
import { type Asked, startOf } from './steps.ts';
import { useDirectory } from './useDirectory.ts';
import { type Voice, VoiceContext } from './voice.ts';

export type FinderProps = Asked & { voice?: Voice };

/** From the hospital, council or health board to the advocacy service to call. Mount it lazily: it brings the directory. */
export function Finder({ voice = 'patient', ...asked }: FinderProps) {
  return (
    <VoiceContext value={voice}>
      <div className="finder">
        <Suspense fallback={<Skeleton />}>
          {/* Another question asked begins anew: the old place may not fit it. */}
          <Loaded key={JSON.stringify(asked)} {...asked} />
        </Suspense>
      </div>
    </VoiceContext>
  );
}

function Loaded(asked: Asked) {
  const loading = useDirectory();
  if (loading.state === 'ready') return <FinderSteps directory={loading.directory} asked={asked} />;
  if (loading.state === 'loading') return <Skeleton />;
  const { where } = startOf(asked);
  return <LoadFailed {...loading} nation={asked.nation} where={where} />;
}
