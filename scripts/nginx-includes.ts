import { contentTypes } from './content-types.ts';
import type { HeaderRules } from './header-rules.ts';

const note =
  '# Written by the build from scripts/header-rules.ts and scripts/content-types.ts. Include it; do not edit it.';
const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const variable = (name: string) => `$rights_${name.toLowerCase().replaceAll('-', '_')}`;
const literally = (place: string) => place.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const lines = (...all: readonly string[]) => `${[note, ...all].join('\n')}\n`;

/**
 * One header that differs by place, as a map from status and address. It fits under any folder, and packed files too (`.br`).
 * What is only for files that are there goes with the statuses that say so.
 */
function mapOf(name: string, fallback: string, { places }: HeaderRules): string[] {
  const cases = places.flatMap(({ place, onlyFound, headers }) => {
    const value = headers[name];
    const status = onlyFound ? '(200|304)' : '\\d+';
    const end = place.endsWith('/') ? '' : '(\\.br)?$';
    return value ? [`  "~^${status}:.*${literally(place)}${end}" ${quoted(value)};`] : [];
  });
  return [`map $status:$uri ${variable(name)} {`, `  default ${quoted(fallback)};`, ...cases, '}'];
}

/** One kind of file: its type, and Brotli where the browser takes it. `gzip_static` does the same for gzip. */
function kindOf(pattern: string, type: string, tried: string): string {
  return `location ~ ${pattern} { types { } default_type "${type}"; try_files ${tried}$rights_br ${tried} =404; }`;
}

/**
 * The same headers for nginx: `maps.conf` belongs inside `http { }`, the others inside `server { }` or a `location` of it. They
 * stand in the built folder, because the policy names the hashes of that build's styles.
 */
export function nginxIncludes(
  rules: HeaderRules,
): Record<'maps.conf' | 'headers.conf' | 'files.conf', string> {
  const fixed = Object.entries(rules.always).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
  const mapped = Object.keys(rules.otherwise).map(
    (name) => `add_header ${name} ${variable(name)} always;`,
  );
  const kinds = Object.entries(contentTypes).map(([ending, type]) =>
    kindOf(`${literally(ending)}$`, type, '$uri'),
  );
  return {
    'maps.conf': lines(
      'map $http_accept_encoding $rights_br { default ""; "~*\\bbr\\b" ".br"; }',
      '# Only where the body is the packed file: what nginx says itself ("not allowed") is never packed.',
      'map $status:$uri $rights_encoding { default ""; "~^(200|304|404):.*\\.br$" "br"; }',
      ...Object.entries(rules.otherwise).flatMap(([name, value]) => mapOf(name, value, rules)),
    ),
    'headers.conf': lines(
      ...fixed,
      ...mapped,
      'add_header Content-Encoding $rights_encoding always;',
      'add_header Vary Accept-Encoding always;',
    ),
    'files.conf': lines(
      'gzip_static on;',
      '# Whole files only: a part of a packed file is of no use to anybody.',
      'max_ranges 0;',
      '# These are for hosts, not for readers.',
      'location ~ /_(headers$|nginx/)|\\.(br|gz)$ { return 404; }',
      kindOf('/$', contentTypes['.html'] ?? '', '${uri}index.html'),
      ...kinds,
    ),
  };
}
