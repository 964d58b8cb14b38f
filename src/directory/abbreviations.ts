import { wordsOf } from './words-alike.ts';

/** What people write short in the names of hospitals and towns. Each means one thing alone. */
const inFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bham: 'birmingham',
    ctr: 'centre',
    dept: 'department',
    hse: 'house',
    iow: 'isle of wight',
    ln: 'lane',
    lpool: 'liverpool',
    mcr: 'manchester',
    mk: 'milton keynes',
    nicks: 'nicholas',
    nottm: 'nottingham',
    pk: 'park',
    qe: 'queen elizabeth',
    rd: 'road',
    soton: 'southampton',
    wton: 'wolverhampton',
  }),
);

/** What was typed with its short words in full; nothing where it has none. */
export function inFullOf(typed: string): string | undefined {
  const words = wordsOf(typed);
  const full = words.map((word) => inFull.get(word) ?? word);
  return words.join(' ') === full.join(' ') ? undefined : full.join(' ');
}
