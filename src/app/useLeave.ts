import { useCallback, useEffect, useRef, useState } from 'react';

/** Tells our other tabs on this device, also those asleep behind Back, that the person has cleared everything. */
const channelName = 'know-your-rights';
const clearWord = 'clear';

/**
 * Clear and leave. Wipes what `clear` wipes, draws nothing more, and puts the neutral page in place of this one
 * in the history. A page brought back by Back after that starts afresh.
 */
export function useLeave(
  clear: () => void,
  clearedHref: string,
): { left: boolean; leave: () => void } {
  const [left, setLeft] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);

  const wipe = useCallback(() => {
    clear();
    setLeft(true);
  }, [clear]);

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const open = new BroadcastChannel(channelName);
    open.addEventListener('message', ({ data }) => {
      if (data !== clearWord) return;
      wipe();
      location.reload();
    });
    channel.current = open;
    return () => open.close();
  }, [wipe]);

  useEffect(() => {
    const wake = (event: PageTransitionEvent) => {
      if (event.persisted && left) location.reload();
    };
    window.addEventListener('pageshow', wake);
    return () => window.removeEventListener('pageshow', wake);
  }, [left]);

  const leave = () => {
    channel.current?.postMessage(clearWord);
    try {
      wipe();
    } finally {
      // Whatever goes wrong on our side, the person leaves.
      location.replace(clearedHref);
    }
  };

  return { left, leave };
}
