/** Whichever comes first: the page has been painted, or it is not being painted at all (a tab in the background). */
function firstPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 1000);
  });
}

/** A gap between two parts, in which a tap is answered and a frame painted. */
const breath = () => new Promise((done) => setTimeout(done));

/**
 * Brings the program, part by part, once the prerendered page is on the screen: running it earlier would only delay what
 * the person sees, most of all on a second visit, when everything is there at once. The files are already on their
 * way (modulepreload).
 */
export async function afterFirstPaint(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  await firstPaint();
  try {
    for (const part of parts) {
      await part();
      await breath();
    }
  } catch {
    // The guard in the page listens for a script that does not come, and shows the plain page.
    document.querySelector('script[type=module]')?.dispatchEvent(new Event('error'));
  }
}
