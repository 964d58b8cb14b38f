import type { HeaderRules } from './header-rules.ts';

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const variable = (name: string) => `$rights_${name.toLowerCase().replaceAll('-', '_')}`;
const literally = (place: string) => place.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** One header that differs by place, as a map from the address. It fits under any folder, and packed files too (`.br`). */
function mapOf(name: string, fallback: string, { places }: HeaderRules): string {
  const cases = places.flatMap(({ place, headers }) => {
    const value = headers[name];
    const end = place.endsWith('/') ? '' : '(\\.br)?$';
    return value ? [`  "~${literally(place)}${end}" ${quoted(value)};`] : [];
  });
  return [`map $uri ${variable(name)} {`, `  default ${quoted(fallback)};`, ...cases, '}'].join('\n');
}

/**
 * The same headers for nginx: `maps.conf` belongs inside `http { }`, `headers.conf` inside `server { }`. They stand in the built
 * folder, because the policy names the hashes of that build's styles.
 */
export function nginxIncludes(rules: HeaderRules): { 'maps.conf': string; 'headers.conf': string } {
  const note = '# Written by the build from scripts/header-rules.ts. Include it; do not edit it.';
  const fixed = Object.entries(rules.always).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  const mapped = Object.keys(rules.otherwise).map((name) => `add_header ${name} ${variable(name)} always;`);
  return {
    'maps.conf': `${[note, ...Object.entries(rules.otherwise).map(([name, value]) => mapOf(name, value, rules))].join('\n')}\n`,
    'headers.conf': `${[note, ...fixed, ...mapped].join('\n')}\n`,
  };
}
