import type { Page } from '@playwright/test';

/**
 * What to press, choose or type in that has no edge where the system paints the colours: there a shape that was only colour is gone.
 * A link is told by its line.
 */
export async function edgeless(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .button, .pill, .choice, select, textarea')]
      .filter((part) => part.checkVisibility())
      .filter((part) =>
        [part, ...part.children].every((one) =>
          [null, '::before'].every((at) => {
            const { borderTopWidth, outlineWidth, outlineStyle, textDecorationLine } =
              getComputedStyle(one, at);
            return (
              parseFloat(borderTopWidth) === 0 &&
              (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) &&
              !textDecorationLine.includes('underline')
            );
          }),
        ),
      )
      .map((part) => `${part.className} “${(part.textContent ?? '').trim().slice(0, 40)}”`),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return [...new Set(found)];
}
