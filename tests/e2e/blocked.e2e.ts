import { expect, test } from '@playwright/test';
import { toOutcome } from './answers.ts';
import { openAlive } from './site.ts';

/** What a browser refuses by throwing, where cookies are blocked or we stand in somebody's frame. */
const refused: readonly (readonly [string, () => void])[] = [
  [
    'channels between tabs',
    () => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      window.BroadcastChannel = new Proxy(window.BroadcastChannel, { construct: refuse });
    },
  ],
  [
    'service workers',
    () =>
      Object.defineProperty(navigator, 'serviceWorker', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
  [
    'storage',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  ],
  [
    'the place scrolled to',
    () =>
      Object.defineProperty(history, 'scrollRestoration', {
        set() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
];

for (const [what, refuse] of refused)
  test(`the questions, the outcome and clearing work where the browser refuses ${what}`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await openAlive(page);
    await toOutcome(page);
    await page.getByRole('button', { name: 'Clear and leave' }).click();
    await expect(page).toHaveURL(/\/cleared\/$/);
  });
