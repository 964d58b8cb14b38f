import type { Provider } from './schema.ts';

export type SourceKind = 'council' | 'own' | 'contract' | 'page';

/** What kind of page did we read it on? Only what its address shows for certain; anything else is "a public page". */
export function sourceKind(source: string, provider?: Provider): SourceKind {
  const host = hostOf(source);
  if (/tender|contract/.test(host)) return 'contract';
  if (host.endsWith('.gov.uk')) return 'council';
  const own = [provider?.website, provider?.referralUrl];
  return own.some((page) => page && hostOf(page) === host) ? 'own' : 'page';
}

function hostOf(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}
