import { createHash } from 'node:crypto';

/** The one policy our program may make: it vouches for the address of our own service worker (src/app/worker-address.ts). */
const trustedPolicies = 'own-worker';

/** The hash by which the policy lets one inline style in. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/**
 * Only our own files, no inline script, no form that leaves the page, and no text that turns into script (Trusted Types).
 * Every page carries this itself; a host that sends headers sends it too, with who may frame us.
 */
export function contentPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedPolicies}`,
  ].join('; ');
}
