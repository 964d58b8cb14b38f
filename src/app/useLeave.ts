import { useCallback, useEffect, useRef, useState } from 'react';

/** Tells our other tabs on this device, also those asleep behind Back, that the person has cleared everything. */
const channelName = 'know-your-rights';
const clearWord = 'clear';

/** Where cookies are blocked, Firefox throws here; then other tabs are not told, and all else works. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return undefined;
  }
}

/**
 * Puts the empty page in place of this one, once it is known to come: off line the browser's own page of errors would tell
 * nobody that all is cleared. Where it does not come, what we draw stays.
 */
async function goTo(cleared: string): Promise<void> {
  const { ok } = await fetch(cleared).catch(() => ({ ok: false }));
  if (ok) location.replace(cleared);
}

/**
 * Clear and leave. Wipes what `clear` wipes, so that nothing but "All clear" is drawn any more (`left`), and puts the neutral page in
 * place of this one in the history. A page brought back by Back after that starts afresh.
 */
export function useLeave(
  clear: () => void,
  clearedHref: string,
): { left: boolean; leave: () => void } {
  const [left, setLeft] = useState(false);
  const channel = useRef<BroadcastChannel | undefined>(undefined);

  const wipe = useCallback(() => {
    clear();
    setLeft(true);
  }, [clear]);

  useEffect(() => {
    const open = openChannel();
    open?.addEventListener('message', ({ data }) => {
      if (data !== clearWord) return;
      wipe();
      location.reload();
    });
    channel.current = open;
    return () => open?.close();
  }, [wipe]);

  useEffect(() => {
    const wake = (event: PageTransitionEvent) => {
      if (event.persisted && left) location.reload();
    };
    window.addEventListener('pageshow', wake);
    return () => window.removeEventListener('pageshow', wake);
  }, [left]);

  const leave = () => {
    try {
      channel.current?.postMessage(clearWord);
    } finally {
      void goTo(new URL(clearedHref, location.href).href);
      wipe();
    }
  };

  return { left, leave };
}
