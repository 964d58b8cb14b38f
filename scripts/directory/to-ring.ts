import { hasNumber } from '../../src/directory/calls.ts';
import type { WholeDirectory } from '../../src/directory/files.ts';
import { sureOf } from '../../src/directory/sure.ts';
import { whomToCall } from '../../src/directory/whom-to-call.ts';
import { type Key, keyText, type Row } from './columns.ts';
import type { ResearchNotes } from './research-notes.ts';

type Due = Key & { who: string; shown: string; why: string; ask: string; worst: number };

/** A number somebody rang need not be rung again for so many days. */
const rangLastsDays = 30;

const askService = 'Are you the IMHA service for this place? Is this the number for patients?';
const askCouncil =
  'Is this the line for adult social care? Who gives IMHA in your area, on which number?';

/** What to ring this month, worst first: what nobody knows, then what nobody is sure of, then what was only read. */
export function toRing(directory: WholeDirectory, today: string, notes: ResearchNotes = {}): Row[] {
  const reached = hospitalsReached(directory);
  const count = (key: Key) => reached.get(key.tel || key.id) ?? 0;
  const all = [
    ...unknownServices(directory),
    ...serviceNumbers(directory),
    ...councilNumbers(directory),
  ];
  return (
    all
      // A council may have one number for the day and for the night: it is rung once.
      .filter((due, at) => all.findIndex((one) => keyText(one) === keyText(due)) === at)
      .filter((due) => !wasRungLately(directory, due, today))
      .toSorted(
        (a, b) => a.worst - b.worst || count(b) - count(a) || keyText(a).localeCompare(keyText(b)),
      )
      .map((due) => ({
        key: keyText(due),
        who: due.who,
        number: due.shown,
        'why now': due.why,
        hospitals: String(count(due)),
        'what to ask': due.ask,
        'known so far': knownOf(due, notes),
        'rang on': '',
        answered: '',
        'right service': '',
        'new number': '',
        remark: '',
      }))
  );
}

/** How many hospitals lead to a number, or stand in the area of a council. */
function hospitalsReached(directory: WholeDirectory): Map<string, number> {
  const reached = new Map<string, number>();
  const add = (name: string) => reached.set(name, (reached.get(name) ?? 0) + 1);
  for (const { id, areaId } of directory.hospitals) {
    if (areaId) add(areaId);
    const calls = whomToCall(directory, { hospitalId: id }, 'imha').filter(hasNumber);
    for (const tel of new Set(calls.map(({ number }) => number.tel))) add(tel);
  }
  return reached;
}

function unknownServices({ areas }: WholeDirectory): Due[] {
  return areas.flatMap((area): Due[] => {
    if (!('imha' in area) || area.imha.status !== 'unknown') return [];
    const line = area.lines?.find(({ purpose }) => purpose !== 'out-of-hours');
    return [
      {
        file: 'areas',
        id: area.id,
        tel: '',
        who: area.name,
        shown: line?.phoneShown ?? '',
        why: 'nobody knows the service',
        ask: 'Who gives IMHA in your area, on which number?',
        worst: 0,
      },
    ];
  });
}

const whyNow = { unsure: 'not sure', read: 'only read', rang: 'rung before' } as const;
const worst = { unsure: 1, read: 2, rang: 3 } as const;

function serviceNumbers({ providers, national }: WholeDirectory): Due[] {
  const due = (file: 'providers' | 'national', entries: WholeDirectory[typeof file]): Due[] =>
    entries.flatMap((entry) =>
      entry.phones
        .filter(({ kind }) => kind === 'call' || kind === 'mobile')
        .map((phone): Due => {
          const { of } = sureOf(phone, entry);
          return {
            file,
            id: entry.id,
            tel: phone.tel,
            who: entry.name,
            shown: phone.phoneShown,
            why: whyNow[of],
            ask: file === 'providers' ? askService : 'Is this still the right number?',
            worst: worst[of],
          };
        }),
    );
  return [...due('providers', providers), ...due('national', national)];
}

function councilNumbers({ areas }: WholeDirectory): Due[] {
  return areas.flatMap((area) =>
    (area.lines ?? []).map((line): Due => {
      const { of } = sureOf(line, line);
      return {
        file: 'areas',
        id: area.id,
        tel: line.tel,
        who: `${area.name}: ${line.purpose}`,
        shown: line.phoneShown,
        why: whyNow[of],
        ask: askCouncil,
        worst: worst[of],
      };
    }),
  );
}

function wasRungLately(directory: WholeDirectory, { file, id, tel }: Due, today: string): boolean {
  const entry = directory[file].find((one) => one.id === id);
  const numbers = entry && ('phones' in entry ? entry.phones : 'lines' in entry ? entry.lines : []);
  const rangOn = numbers?.find((one) => one.tel === tel)?.rangOn;
  return (
    rangOn !== undefined &&
    Date.parse(today) - Date.parse(rangOn) < rangLastsDays * 24 * 60 * 60 * 1000
  );
}

function knownOf({ file, id, tel }: Key, notes: ResearchNotes): string {
  const about = [`${file}:${id}`, ...(tel === '' ? [`${file}:${id}:imha`] : [])];
  return about.flatMap((one) => notes[one] ?? []).join(' ');
}
