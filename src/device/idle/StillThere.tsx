import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { movedOn } from '../../ui/moved-on.ts';
import { useWords } from '../../reader/useWords.ts';

/** Puts the focus on the way to stay, and afterwards everything where it was. */
function useComeAndGo(isCover: boolean) {
  const here = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const { scrollY } = window;
    const { dataset } = document.documentElement;
    if (isCover) dataset.covered = '';
    here.current?.focus({ preventScroll: true });
    return () => {
      delete dataset.covered;
      // What lay under the finger is another thing now.
      movedOn();
      window.scrollTo(0, scrollY);
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [isCover]);
  return here;
}

/**
 * Asks kindly whether somebody is there, without a clock that runs. `cover`: in place of the answers, until a button is pressed.
 * `warn`: over the page of a ward's tablet, which any touch or key takes away again.
 */
export function StillThere({
  kind,
  onHere,
  onClear,
}: {
  kind: 'cover' | 'warn';
  onHere: () => void;
  onClear: () => void;
}) {
  const t = useWords('device');
  const here = useComeAndGo(kind === 'cover');
  return (
    <div className={`over over-${kind}`}>
      <div
        className="over-card"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="still-there"
        aria-describedby="still-there-why"
      >
        <h2 id="still-there">{t('idle.title')}</h2>
        <p id="still-there-why">{t(`idle.${kind}`)}</p>
        <p className="over-actions">
          <button type="button" ref={here} className="button button-primary" onClick={onHere}>
            {t('idle.here')}
          </button>
          <Button kind="secondary" onClick={onClear}>
            {t('idle.clear')}
          </Button>
        </p>
      </div>
    </div>
  );
}
