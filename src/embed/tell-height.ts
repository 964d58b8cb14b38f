/** Words between us and `public/embed.js` on the page that shows us in a frame. Both files must say the same. */
const here = 'know-your-rights:here';
const ask = 'know-your-rights:height?';
const answer = 'know-your-rights:height';

/** Heights go out in steps this coarse: the exact height could hint at which page, or which result, is on screen. */
const step = 240;

const heightNow = () => Math.ceil(document.documentElement.offsetHeight / step) * step;

/**
 * Tells the page around us how high we are, so that there is one scroll bar and not two. Nothing else ever goes out, and only
 * to a page that asked; who may be that page is settled by frame-ancestors. One message comes in, and it is one fixed word.
 */
export function tellHeight(): void {
  const { parent } = window;
  let asker = '';
  let told = 0;
  const tell = () => {
    const height = heightNow();
    if (asker === '' || height === told) return;
    told = height;
    parent.postMessage({ type: answer, height }, asker);
  };
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data !== ask || !/^https?:\/\//.test(origin)) return;
    asker = origin;
    told = 0;
    tell();
  });
  document.documentElement.dataset.framed = '';
  new ResizeObserver(tell).observe(document.body);
  // Says only that somebody is here to be asked.
  parent.postMessage(here, '*');
}
