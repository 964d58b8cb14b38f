import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * What lives as long as the page and may stay when answers are cleared: nothing in it is of this person. Everything else that
 * remembers joins `src/ui/forget.ts`.
 */
const mayStay: Record<string, string> = {
  'src/ui/forget.ts memories': 'how to forget',
  'src/ui/EasyPicture.tsx part': 'a part of the program',
  'src/reader/own-dates.ts own': 'names of months and days, the same for everybody',
  'src/reader/glossary.ts finders': 'how to find hard words, the same for everybody',
  'src/ui/MarkedWords.tsx claimed': 'which text marks a word; gone with its part of the page',
  'src/ui/HardWords.tsx part': 'a part of the program',
  'src/listen/listen-state.ts hearers': 'who is told of a change',
  'src/ui/moved-on.ts hearing': 'a timer',
  'src/ui/bring-part.ts parts': 'parts of the program, by their file',
  'src/ui/fetch-part.ts waiting': 'who wants to know that a part came after all',
  'src/ui/fetch-part.ts forgotten': 'how to ask again for parts of the program',
  'src/app/offline/start-keeping.ts keeper': 'a part of the program',
  'src/app/offline/offline-state.ts state': 'is the site kept on the device',
  'src/app/offline/offline-state.ts listeners': 'who is told of that',
  'src/clock/clock.ts listeners': 'who is told of a new day',
  'src/clock/clock.ts ticking': 'a timer',
  'src/clock/clock.ts last': 'what day it is; worked out anew when asked',
  'src/journey/session.ts listeners': 'who is told of a change',
  'src/outcome/is-it-me/person.ts listeners': 'who is told of a change',
  'src/journey/session.ts empty': 'a session before any answer',
  'src/device/whole-chart.ts atOutcome': 'a part of the program',
  'src/journey/chart.ts chart': 'which chart is walked, the same for everybody',
  'src/journey/useJourney.ts listening': 'do we listen',
  'src/journey/london-moment.ts format': 'how to write a date',
  'src/directory/national-lines.ts given': 'the national lines, the same for everybody',
  'src/directory/national-lines.ts fetched': 'the same, as they come',
  'src/directory/national-lines.ts behindThePage': 'the same, where they came late',
  'src/directory/area-list.ts areas': 'the list of areas, the same for everybody',
  'src/directory/useTowns.ts none': 'no towns yet, and never filled',
  'src/reader/load-words.ts others': 'which files of words there are',
  'src/reader/ChosenReader.tsx part': 'a part of the program',
  'src/app/LateDevice.tsx part': 'a part of the program',
  'src/ui/outside-instead.ts instead': 'how links are shown, by ward or not',
  'src/ui/outside-instead.ts listeners': 'who is told of that',
  'src/device/ward/ward-mode.ts current':
    'the hospital of a ward’s tablet, of the device and of nobody',
  'src/device/ward/ward-mode.ts listeners': 'who is told of that',
  'src/directory/load.ts readFrom': 'the directory, the same for everybody',
  'machines/law/today.ts format': 'how to write a date',
};

/** A value at the top of a module that can change, or hold what is put into it. A part of the program that is fetched once is none. */
const memory =
  /^(?:export )?(?:(?:let|var) (?<changes>\w+)|const (?<holds>\w+)(?:: [^=\n]+)? = (?:new (?:Weak)?(?:Map|Set)\b|fetchOnce\(|\[\];|\{\};|\{[^}]*new Map\(\)))/gm;

/** Filled where it stands and never touched again: a fixed list. */
const isFixed = (name: string, text: string) =>
  new RegExp(`\\b${name}(?:: [^=\\n]+)? = new (?:Map|Set)(?:<[^>]*>)?\\(\\s*[^)\\s]`).test(text) &&
  !new RegExp(`\\b${name}\\.(?:add|set|delete|clear)\\(`).test(text);

const modules = ['src', 'machines'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('worker/'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    })),
);

/** Every memory of the program, by file and name. */
const memories = modules
  .flatMap(({ path, text }) =>
    [...text.matchAll(memory)].map(({ groups }) => ({
      name: `${path} ${groups?.changes ?? groups?.holds}`,
      variable: groups?.changes ?? groups?.holds ?? '',
      text,
    })),
  )
  .filter(({ variable, text }) => !isFixed(variable, text));

/** What is handed to `onForget`: written out there, or by the name of a function here or in another module. */
const joined = modules.flatMap(({ text }) =>
  [...text.matchAll(/^onForget\(([\s\S]*?)\);$/gm)].map(([, clear]) => clear ?? ''),
);

function forgets({ variable, text }: { variable: string; text: string }): boolean {
  const bodies = joined.flatMap((clear) => {
    if (!/^\w+$/.test(clear)) return text.includes(clear) ? [clear] : [];
    const found = new RegExp(`function ${clear}\\(\\)[^{]*\\{([\\s\\S]*?)^\\}`, 'm').exec(text);
    return found?.[1] ?? [];
  });
  return bodies.some((body) => new RegExp(`\\b${variable}(?: =|\\.clear\\()`).test(body));
}

it('finds the memories there are', () => {
  const names = memories.map(({ name }) => name);
  expect(names).toContain('src/journey/session.ts current');
  expect(names).toContain('machines/reason/remember.ts kept');
  expect(names).toContain('machines/journey/replay.ts walked');
});

it('every memory is forgotten with the answers, or holds nothing of this person', () => {
  const kept = memories.filter((one) => !forgets(one) && !(one.name in mayStay));
  expect(kept.map(({ name }) => name)).toEqual([]);
});

it('the list of what may stay names nothing that has gone', () => {
  const names = new Set(memories.map(({ name }) => name));
  expect(Object.keys(mayStay).filter((name) => !names.has(name))).toEqual([]);
});
