/**
 * Takes in the styles that came with a part. The first page has only its own, since nobody should wait for those of an outcome to
 * begin; the pages around have all of them in their HTML. As a rule of the page's own sheet it needs no leave of the policy, and
 * is there before the part is drawn: no words appear without their styles.
 */
export function addStyles(css: string): void {
  if (document.documentElement.dataset.page !== 'home') return;
  const sheet = document.querySelector<HTMLStyleElement>('head style')?.sheet;
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}
