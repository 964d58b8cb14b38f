import { fetchOnce, onAskAgain } from '../../ui/fetch-part.ts';
import { whenIdle } from '../../ui/when-idle.ts';

const keeper = fetchOnce(() => import('./keep.ts'));

/** Begins to keep the site for offline, once the page has loaded and has nothing better to do: the first load pays nothing. */
export function startKeeping(root: string): void {
  const keep = () =>
    void keeper().then(
      ({ keepOffline }) => keepOffline(root),
      // With the next thing that is asked for again.
      () => onAskAgain(() => setTimeout(keep)),
    );
  const begin = () => whenIdle(keep);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
