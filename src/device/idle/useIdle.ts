import { useEffect, useRef, useState } from 'react';
import { deviceMoment } from '../../clock/device-moment.ts';
import { isSpeaking } from './is-speaking.ts';
import { watchIdle, type IdleTimes, type IdleWatch } from './watch-idle.ts';

/** Somebody is here, and by this answers that they are. */
const deeds = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown', 'click', 'input'];
/** A screen reader moves the page and the focus without a key that we hear; but so does our own question. */
const plainSigns = ['scroll', 'focusin'];
/** The page, or the device, wakes. */
const wakings = ['pageshow', 'focus', 'resume'];

/** Is the person being asked whether they are still there? `onGone` is called where nobody answered. */
export function useIdle(
  { askAfter, goneAfter }: IdleTimes,
  hasSomething: () => boolean,
  onGone: () => void,
): { readonly isAsked: boolean; readonly stillHere: () => void } {
  const [isAsked, setAsked] = useState(false);
  const watch = useRef<IdleWatch | undefined>(undefined);
  const latest = useRef({ hasSomething, onGone });
  useEffect(() => {
    latest.current = { hasSomething, onGone };
  });
  useEffect(() => {
    const watching = watchIdle(
      { askAfter, goneAfter },
      {
        now: deviceMoment,
        isSpeaking,
        hasSomething: () => latest.current.hasSomething(),
        tell(presence) {
          if (presence === 'gone') latest.current.onGone();
          setAsked(presence === 'asked');
        },
      },
    );
    watch.current = watching;
    const leaving = new AbortController();
    const listen = (target: EventTarget, events: readonly string[], hear: () => void) => {
      for (const event of events)
        target.addEventListener(event, hear, {
          capture: true,
          passive: true,
          signal: leaving.signal,
        });
    };
    listen(window, deeds, () => watching.sign());
    listen(window, plainSigns, () => watching.sign('plain'));
    listen(window, wakings, () => watching.look());
    listen(document, ['visibilitychange'], () => watching.look());
    return () => {
      leaving.abort();
      watching.stop();
      setAsked(false);
    };
  }, [askAfter, goneAfter]);
  return { isAsked, stillHere: () => watch.current?.stillHere() };
}
