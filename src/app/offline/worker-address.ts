interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * The address of our own service worker, vouched for where the browser asks for that (Trusted Types). This is the only policy
 * the Content Security Policy lets us make, and it passes one address: the worker beside the site's first page.
 */
export function workerAddress(root: string): string {
  const own = new URL('sw.js', root).href;
  const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
  if (!maker) return own;
  const policy = maker.createPolicy('own-worker', {
    createScriptURL(address) {
      if (address !== own) throw new TypeError('Only our own worker.');
      return address;
    },
  });
  return policy.createScriptURL(own);
}
