/** Keeps the site on the device once the first page has settled, so that it needs no connection from then on. */
export function keepForOffline(root: string): void {
  if (!('serviceWorker' in navigator)) return;
  const keep = () => {
    // Without it (private windows, say) the site works as before, with a connection.
    navigator.serviceWorker.register(new URL('sw.js', root), { scope: root }).catch(() => {});
  };
  const whenSettled = () => setTimeout(keep, 1500);
  if (document.readyState === 'complete') whenSettled();
  else window.addEventListener('load', whenSettled, { once: true });
}

/** Lets a newer version that has been waiting take over: called when nobody is in the middle of anything. */
export function takeNewestVersion(): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.getRegistration().then((registration) => registration?.waiting?.postMessage('take-over'));
}
