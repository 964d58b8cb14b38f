type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One entry a line: a change of one entry is a change of one line. */
export function entriesText(file: string, entries: readonly unknown[]): string {
  if (file === 'providers' || file === 'national')
    return `${JSON.stringify({ entries }, null, 2)}\n`;
  return `{ "entries": [\n${entries.map((entry) => oneLine(entry as Json)).join(',\n')}\n] }\n`;
}

function oneLine(value: Json): string {
  if (isList(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`,
  );
  return `{${fields.join(', ')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
