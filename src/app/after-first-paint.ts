/** Whichever comes first: the page has been painted, or it is not being painted at all (a tab in the background). */
function firstPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 1000);
  });
}

/**
 * Brings the program once the prerendered page is on the screen: running it earlier would only delay what the person
 * sees, most of all on a second visit, when everything is there at once. Its files are already on their way (modulepreload).
 */
export async function afterFirstPaint(program: () => Promise<unknown>): Promise<void> {
  await firstPaint();
  // The guard in the page listens for a script that does not come, and shows the plain page.
  await program().catch(() => document.querySelector('script[type=module]')?.dispatchEvent(new Event('error')));
}
