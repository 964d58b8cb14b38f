declare global {
  interface Window {
    /** What `public/guard.js` leaves for us: says that the program does not come. */
    programMissing?: () => void;
  }
}

/** The first words of the page are on the screen; or so many milliseconds have gone by, as in a tab in the background. */
function firstPaint(patience: number): Promise<void> {
  return new Promise((done) => {
    const seen = new PerformanceObserver(
      (list) => list.getEntriesByName('first-contentful-paint').length > 0 && done(),
    );
    seen.observe({ type: 'paint', buffered: true });
    setTimeout(done, patience);
  });
}

/** A gap of two frames between two parts: in the first a tap is answered and its mark painted, and what waited for that comes before the second. */
function gap(patience: number): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    setTimeout(done, patience);
  });
}

/**
 * Brings the program, part by part, once the prerendered page is on the screen: running it earlier would only delay what
 * the person sees, most of all on a second visit, when everything is there at once. The files are already on their
 * way (modulepreload).
 */
export async function afterFirstPaint(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  await firstPaint(1000);
  try {
    for (const part of parts) {
      await part();
      await gap(100);
    }
  } catch {
    // The guard in the page says so and shows the plain page; where it is not here yet, it finds the mark.
    document.documentElement.dataset.missing = '';
    window.programMissing?.();
  }
}
