import { Suspense, useEffect, useRef, type RefObject } from 'react';
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
  const place = useRef<HTMLDivElement>(null);
  return (
    <VoiceContext value={voice}>
      <div className="finder" ref={place} tabIndex={-1}>
        <Suspense fallback={<Skeleton />}>
          {/* Another question asked begins anew: the old place may not fit it. */}
          <Loaded key={JSON.stringify(asked)} asked={asked} place={place} />
        </Suspense>
      </div>
    </VoiceContext>
  );
}

function Loaded({ asked, place }: { asked: Asked; place: RefObject<HTMLElement | null> }) {
  const loading = useDirectory();
  const isReady = loading.state === 'ready';
  const isPressed = useRef(false);
  // The button that was pressed is gone then: the focus goes to what came.
  useEffect(() => {
    if (isReady && isPressed.current) place.current?.focus();
  }, [isReady, place]);
  if (loading.state === 'ready') return <FinderSteps directory={loading.directory} asked={asked} />;
  if (loading.state === 'loading') return <Skeleton />;
  const { where } = startOf(asked);
  const tryAgain = () => {
    isPressed.current = true;
    loading.tryAgain();
  };
  return (
    <LoadFailed trying={loading.trying} tryAgain={tryAgain} nation={asked.nation} where={where} />
  );
}
