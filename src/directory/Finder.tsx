import { Suspense, useEffect, useRef, type RefObject } from 'react';
import '../ui/styles/finder.css';
import type { ChosenPlace } from './chosen-place.ts';
import { DeeperContext } from './FinderHeading.tsx';
import { FinderSteps } from './FinderSteps.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Skeleton } from './Skeleton.tsx';
import { type Asked, lookingFrom } from './steps.ts';
import { useDirectory } from './useDirectory.ts';

/** The place as an answer: what was chosen before, and how to tell of a new choice. */
type Answer = {
  chosen?: ChosenPlace;
  onChoose?: (place: ChosenPlace) => void;
  brief?: boolean;
};

export type FinderProps = Asked & Answer;

/** From the hospital, council or health board to the advocacy service to call. Mount it lazily: it brings the directory. */
export function Finder({ chosen, onChoose, brief, ...asked }: FinderProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className={brief ? 'finder finder-brief' : 'finder'} ref={place} tabIndex={-1}>
      {/* In a card it stands under the card's own h3. */}
      <DeeperContext value={brief ? 2 : 0}>
        <Suspense fallback={<Skeleton />}>
          {/* Another question asked begins anew: the old place may not fit it. */}
          <Loaded
            key={JSON.stringify(asked)}
            asked={asked}
            chosen={chosen}
            onChoose={onChoose}
            brief={brief}
            place={place}
          />
        </Suspense>
      </DeeperContext>
    </div>
  );
}

function Loaded({
  asked,
  place,
  ...answer
}: { asked: Asked; place: RefObject<HTMLElement | null> } & Answer) {
  const loading = useDirectory();
  const isReady = loading.state === 'ready';
  const isPressed = useRef(false);
  // The button that was pressed is gone then: the focus goes to what came.
  useEffect(() => {
    if (isReady && isPressed.current) place.current?.focus();
  }, [isReady, place]);
  if (loading.state === 'ready')
    return <FinderSteps directory={loading.directory} asked={asked} {...answer} />;
  if (loading.state === 'loading') return <Skeleton />;
  const { where } = lookingFrom(asked);
  const tryAgain = () => {
    isPressed.current = true;
    loading.tryAgain();
  };
  return (
    <LoadFailed
      trying={loading.trying}
      tryAgain={tryAgain}
      nation={asked.nation}
      where={where}
      brief={answer.brief}
    />
  );
}
