import type { Page } from '@playwright/test';

/** The spacing somebody may set for themselves (WCAG 1.4.12). */
export const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** What does not fit the window with this style added: what stands out beyond its edge, and words cut off by their box. */
export function unfitting(page: Page, style = ''): Promise<string[]> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    const root = document.documentElement;
    const said = (part: Element) =>
      `${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''} “${(part.textContent ?? '').trim().slice(0, 40)}”`;
    // Clipped away on purpose: heard, not seen.
    const isForReaders = (part: Element): boolean =>
      getComputedStyle(part).clipPath === 'inset(50%)' ||
      (part.parentElement !== null && isForReaders(part.parentElement));
    const by = root.scrollWidth - root.clientWidth;
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (part) => part.checkVisibility() && !part.closest('svg, select') && !isForReaders(part),
    );
    const outside = shown.filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return part.children.length === 0 && (right > root.clientWidth + 1 || left < -1);
    });
    const cut = shown.filter((part) => {
      const { overflowX, overflowY } = getComputedStyle(part);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && part.scrollWidth > part.clientWidth + 1) ||
        (hides(overflowY) && part.scrollHeight > part.clientHeight + 1)
      );
    });
    document.adoptedStyleSheets = [];
    return [
      ...(by > 0 ? [`${by} px too wide: ${outside.slice(0, 3).map(said).join('; ')}`] : []),
      ...cut.slice(0, 3).map((part) => `cut off: ${said(part)}`),
    ];
  }, style);
}
