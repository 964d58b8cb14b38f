import { whenIdle } from '../ui/when-idle.ts';

/**
 * Our own letters (`src/ui/styles/font.css`), once the page has nothing better to do: any sooner they would hold up the first
 * words on the screen. Where they do not come, the device's own stay.
 */
export function bringLetters(): void {
  whenIdle(async () => {
    const came = await document.fonts?.load('1em Atkinson').catch(() => []);
    if (came?.length) document.documentElement.dataset.letters = '';
  });
}
