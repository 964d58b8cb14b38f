import { acts } from './acts.ts';
import type { Cite, Rule } from './rule.ts';

const site = 'https://www.legislation.gov.uk';
const units = {
  section: 'section',
  regulation: 'regulation',
  rule: 'rule',
  schedule: 'Schedule',
  part: 'Part',
};

/** `66(1)(a), (2)(a)` as English lawyers say it: commas become "and" at the end, a dash becomes "to". */
function said(at: string): string {
  const pieces = at.replaceAll('–', ' to ').split(', ');
  const last = pieces.pop() ?? '';
  return pieces.length > 0 ? `${pieces.join(', ')} and ${last}` : last;
}

const several = (at: string) => /(, |–)\d/.test(at);

function placeOf({ unit, at, part, paragraph }: Cite): string {
  if (unit === 'whole') return '';
  const name = `${units[unit]}${several(at) ? 's' : ''} ${said(at)}`;
  const inPart = part ? `, Part ${part}` : '';
  const inParagraph = paragraph
    ? `, paragraph${several(paragraph) ? 's' : ''} ${said(paragraph)}`
    : '';
  return `${name}${inPart}${inParagraph}`;
}

/** Where a rule stands, in English, the language of the instruments. An Act is named once for places that follow each other. */
export function citationOf({ cites }: Rule): string {
  return cites
    .map((cite, index) => {
      const title = cites[index - 1]?.act === cite.act ? '' : acts[cite.act].title;
      return [title, placeOf(cite)].filter(Boolean).join(', ');
    })
    .join('; ');
}

/** The official page of the first place a rule stands in. */
export function linkOf({ cites: [{ act, unit, at }] }: Rule): string {
  const number = /^\d*[A-Z]*\d*[A-Z]*/.exec(at)?.[0] ?? '';
  const address = acts[act].path.startsWith('http') ? acts[act].path : `${site}/${acts[act].path}`;
  return unit === 'whole' ? address : `${address}/${unit}/${number}`;
}
