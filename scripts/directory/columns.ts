/** The columns of the spreadsheet, in their order. The last ones are for whoever rings to fill in. */
export const columns = [
  'key',
  'who',
  'number',
  'why now',
  'hospitals',
  'what to ask',
  'known so far',
  'rang on',
  'answered',
  'right service',
  'new number',
  'remark',
] as const;
export type Column = (typeof columns)[number];
export type Row = Record<Column, string>;

/** Which number of which entry a row is about; an empty number is a service nobody knows yet. */
export type Key = { file: 'providers' | 'areas' | 'national'; id: string; tel: string };

export const keyText = ({ file, id, tel }: Key): string => `${file}:${id}:${tel || 'imha'}`;

export function keyFrom(text: string): Key | undefined {
  const found = /^(providers|areas|national):([a-z0-9-]+):(imha|\d+)$/.exec(text);
  if (!found) return undefined;
  const [, file, id = '', tel = ''] = found;
  return { file: file as Key['file'], id, tel: tel === 'imha' ? '' : tel };
}
