import type { Rung } from './read-sheet.ts';

/** The part of an entry that a call can change; everything else of it stays as it is. */
type Numbered = {
  tel: string;
  phoneShown: string;
  rangOn?: string;
  status: string;
  source: string | null;
  sourceDate: string | null;
  checkedOn?: string | null;
};
type Entry = {
  id: string;
  checkedOn?: string | null;
  researchNote?: string;
  phones?: Numbered[];
  lines?: Numbered[];
  imha?: { researchNote?: string };
};
export type Files = Record<'providers' | 'areas' | 'national', { entries: Entry[] }>;

/** Writes what was heard on the phone into the directory. Answers the keys that no longer fit, and writes nothing of those. */
export function takeIn(files: Files, rung: readonly Rung[]): string[] {
  return rung.flatMap((one) => {
    const { file, id, tel } = one.key;
    const entry = files[file].entries.find((known) => known.id === id);
    if (!entry) return [`${file}:${id}: no such entry`];
    if (tel === '') return noteOf(entry, one);
    const numbers = [...(entry.phones ?? []), ...(entry.lines ?? [])].filter(
      (known) => known.tel === tel,
    );
    for (const number of numbers) change(number, entry, one);
    return numbers.length > 0 ? [] : [`${file}:${id}: it no longer has the number ${tel}`];
  });
}

/** Who gives a service is written by a person who has seen a source: here only what was heard is kept for them. */
function noteOf(entry: Entry, { rangOn, remark }: Rung): string[] {
  if (!entry.imha) return [`areas:${entry.id}: it arranges no IMHA`];
  if (remark) entry.imha.researchNote = `Told by phone on ${rangOn}: ${remark}`;
  return [];
}

function change(
  number: Numbered,
  entry: Entry,
  { rangOn, answered, right, newNumber, remark }: Rung,
) {
  if (remark) entry.researchNote = `Told by phone on ${rangOn}: ${remark}`;
  if (newNumber) {
    // Heard, but not rung itself: it is on next month's list.
    number.tel = newNumber.replace(/\s/g, '');
    number.phoneShown = newNumber.replace(/\s+/g, ' ');
    Object.assign(number, { status: 'unverified', source: null, sourceDate: null });
    delete number.rangOn;
    return;
  }
  if (answered && right) {
    number.rangOn = rangOn;
    if ('checkedOn' in number) number.checkedOn = rangOn;
    return;
  }
  if (answered) number.status = 'unverified';
  delete number.rangOn;
}
