import { whenIdle } from '../../ui/when-idle.ts';
import { tellOffline } from './offline-state.ts';

/** Begins to keep the site for offline, once the page has loaded and has nothing better to do: the first load pays nothing. */
export function startKeeping(root: string): void {
  const begin = () =>
    whenIdle(
      () =>
        void import('./keep.ts')
          .then(({ keepOffline }) => keepOffline(root))
          .catch(() => tellOffline('only-online')),
    );
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
