import type { BrowserContext } from '@playwright/test';

/** Collects every breach of the policy that the browser reports, on any page of the context. */
export async function listenForBreaches(context: BrowserContext): Promise<string[]> {
  const breaches: string[] = [];
  await context.exposeBinding(
    'noteBreach',
    (_source, breach: string) => void breaches.push(breach),
  );
  await context.addInitScript(() => {
    const note: unknown = Reflect.get(window, 'noteBreach');
    addEventListener('securitypolicyviolation', (event) => {
      if (typeof note === 'function')
        note(
          `${event.violatedDirective}: ${event.blockedURI || event.sample} on ${event.documentURI}`,
        );
    });
  });
  context.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) breaches.push(message.text());
  });
  return breaches;
}
