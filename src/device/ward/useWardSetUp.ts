import { useEffect, useState } from 'react';
import { useRoute } from '../../ui/route.ts';
import { answerAhead } from './answer-ahead.ts';
import { readWardLink, wardHash } from './ward-link.ts';
import { keptWard, setWard, useWard } from './ward-mode.ts';

/** Opens with the ward of the address, or with the one kept on this device. Is the link in the address damaged? */
function useWardLink(): { readonly damaged: boolean; readonly goOn: () => void } {
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    const read = () => {
      const link = readWardLink(window.location.hash);
      if (link.ward) setWard(link.ward);
      setDamaged(link.damaged === true);
    };
    const kept = keptWard();
    if (kept) setWard(kept);
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const goOn = () => {
    history.replaceState(history.state, '', window.location.pathname);
    setDamaged(false);
  };
  return { damaged, goOn };
}

/** Keeps the ward in the address, for a reload and for a bookmark: other pages and parts of a page would take its place there. */
function useWardInAddress(): void {
  const ward = useWard();
  // The address changes with the page.
  const here = useRoute().hrefTo('home');
  useEffect(() => {
    if (!ward) return undefined;
    const put = () => {
      if (readWardLink(window.location.hash).ward) return;
      try {
        history.replaceState(history.state, '', wardHash(ward));
      } catch {
        // In a frame a browser may refuse: the ward is kept in memory all the same.
      }
    };
    if (here) put();
    window.addEventListener('popstate', put);
    return () => window.removeEventListener('popstate', put);
  }, [ward, here]);
}

/** Everything that sets up a ward's tablet. */
export function useWardSetUp(): { readonly damaged: boolean; readonly goOn: () => void } {
  const link = useWardLink();
  const ward = useWard();
  useWardInAddress();
  useEffect(() => {
    if (!ward) return undefined;
    const { dataset } = document.documentElement;
    dataset.ward = '';
    const stop = answerAhead(ward);
    return () => {
      stop();
      delete dataset.ward;
    };
  }, [ward]);
  return link;
}
