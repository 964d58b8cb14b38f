import bcd from '@mdn/browser-compat-data/forLegacyNode';
import type { Identifier, SupportStatement } from '@mdn/browser-compat-data/types';
import { promised } from './promised.ts';

const numbersOf = (version: string) => version.replace(/^≤/, '').split('.').map(Number);

function isNotAfter(version: string, limit: string): boolean {
  const [one, two] = [numbersOf(version), numbersOf(limit)];
  const difference = [0, 1, 2].map((at) => (one[at] ?? 0) - (two[at] ?? 0)).find((by) => by !== 0);
  return (difference ?? 0) <= 0;
}

type Browser = keyof typeof promised;

/** Does a browser of that version have it, under this very name and without a switch? Without a version: does today's? */
function has(support: SupportStatement | undefined, version = '9999'): boolean {
  // Where the data say nothing, nothing can be blamed.
  if (!support) return true;
  return [support]
    .flat()
    .some(
      ({
        version_added: added,
        version_removed: removed,
        flags,
        prefix,
        alternative_name: other,
      }) =>
        typeof added === 'string' &&
        added !== 'preview' &&
        !(typeof removed === 'string' && isNotAfter(removed, version)) &&
        !flags &&
        !prefix &&
        !other &&
        isNotAfter(added, version),
    );
}

/** What the data say of a feature itself, rather than of its parts. */
export const compatOf = (feature: Identifier | undefined) => feature?.['__compat'];

/**
 * The promised browsers that lack a feature, with the version that brought it: `chrome 105`. Empty where all have it. Left out is what
 * today's browsers lack too: a name that is not theirs at all, or one whose way round our tests in these browsers have taken.
 */
export function lackingIn(feature: Identifier | undefined): string[] {
  const support = compatOf(feature)?.support;
  const browsers = Object.keys(promised) as Browser[];
  if (!support || !browsers.every((browser) => has(support[browser]))) return [];
  return browsers
    .filter((browser) => !has(support[browser], promised[browser]))
    .map((browser) => `${browser} ${[support[browser]].flat()[0]?.version_added}`);
}

/** The entry of the published data at a path; `undefined` where there is none. */
export function published(...path: readonly string[]): Identifier | undefined {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? Reflect.get(found, key)
        : undefined,
    bcd,
  ) as Identifier | undefined;
}

const children = (feature: Identifier) =>
  Object.entries(feature).filter(([key]) => key !== '__compat') as [string, Identifier][];

/** The objects that a page like ours meets. Others, of screens in cars and keyboards of pianos, only share names with our own objects. */
const met =
  /^(Node|Element|(HTML|SVG)\w*Element|Document(Fragment)?|Window|WorkerGlobalScope|ServiceWorker\w*|Clients?|WindowClient|Cache(Storage)?|Navigator|NavigatorUAData|UserActivation|History|Navigation|Location|\w*Event(Target)?|DOM(TokenList|StringMap|Rect|Parser)|Range|Selection|NodeList|HTMLCollection|Headers|Request|Response|Blob|MediaQueryList|BroadcastChannel|Message(Port|Channel)|URL(SearchParams)?|Abort(Signal|Controller)|Performance\w*|\w+Observer|FormData|Storage(Manager)?|ValidityState|Animation|TrustedTypePolicy\w*|Crypto|SubtleCrypto|Text(En|De)coder|Speech\w+)$/;

/** Every member of an object, by its bare name: in a minified script nobody can tell whose it is. */
function collect(keep: (key: string) => string | undefined): ReadonlyMap<string, Identifier[]> {
  const found = new Map<string, Identifier[]>();
  const api = children(published('api') ?? {}).filter(([name]) => met.test(name));
  const builtins = children(published('javascript', 'builtins') ?? {});
  const holders = [
    ...api,
    ...builtins,
    ...children(published('javascript', 'builtins', 'Intl') ?? {}),
  ].map(([, holder]) => holder);
  for (const holder of holders)
    for (const [key, member] of children(holder)) {
      const name = keep(key);
      if (name) found.set(name, [...(found.get(name) ?? []), member]);
    }
  return found;
}

const members = collect((key) => (/_(event|static|permission)$|[\s_]/.test(key) ? undefined : key));
const events = collect((key) => (key.endsWith('_event') ? key.slice(0, -6) : undefined));

/** Blames a name only where it is newer wherever it occurs. */
function lackingEverywhere(features: readonly Identifier[] = []): string[] {
  const lacking = features.map(lackingIn);
  return lacking.every((one) => one.length > 0) ? (lacking[0] ?? []) : [];
}

export const lackingMember = (name: string) => lackingEverywhere(members.get(name));
export const lackingEvent = (name: string) => lackingEverywhere(events.get(name));

/** Functions and units of style values, by name, wherever the data keep them. */
const valueParts = new Map<string, Identifier>();
(function gather(feature: Identifier | undefined) {
  for (const [key, part] of feature ? children(feature) : []) {
    if (!valueParts.has(key)) valueParts.set(key, part);
    gather(part);
  }
})(published('css', 'types'));

export const lackingValue = (name: string) => lackingIn(valueParts.get(name));
