import type { ResearchNotes } from './research-notes.ts';
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
  phones?: Numbered[];
  lines?: Numbered[];
  imha?: unknown;
};
export type Files = Record<'providers' | 'areas' | 'national', { entries: Entry[] }>;

/**
 * Writes what was heard on the phone into the directory, and remarks into the notes for whoever looks next. Answers the
 * keys that no longer fit, and writes nothing of those.
 */
export function takeIn(files: Files, notes: ResearchNotes, rung: readonly Rung[]): string[] {
  return rung.flatMap((one) => {
    const { file, id, tel } = one.key;
    const entry = files[file].entries.find((known) => known.id === id);
    if (!entry) return [`${file}:${id}: no such entry`];
    if (tel === '' && !entry.imha) return [`areas:${id}: it arranges no IMHA`];
    // Who gives a service is written by a person who has seen a source: here only what was heard is kept for them.
    if (tel === '') return keepRemark(notes, `areas:${id}:imha`, one);
    const numbers = [...(entry.phones ?? []), ...(entry.lines ?? [])].filter(
      (known) => known.tel === tel,
    );
    if (numbers.length === 0) return [`${file}:${id}: it no longer has the number ${tel}`];
    for (const number of numbers) change(number, one);
    return keepRemark(notes, `${file}:${id}`, one);
  });
}

function keepRemark(notes: ResearchNotes, about: string, { rangOn, remark }: Rung): string[] {
  if (remark) notes[about] = `Told by phone on ${rangOn}: ${remark}`;
  return [];
}

function change(number: Numbered, { rangOn, answered, right, newNumber }: Rung) {
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
