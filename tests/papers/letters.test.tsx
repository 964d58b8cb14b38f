// Every letter, for every status, nation and sender, as it would be printed.
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../machines/facts/facts.ts';
import type { StatusId } from '../../machines/law/status-ids.ts';
import { lettersFor, letters } from '../../machines/papers/letters-for.ts';
import { sheetFor, statusesOf } from '../../machines/papers/sheet.ts';
import {
  letterIds,
  senders,
  type LetterFor,
  type LetterId,
  type Sender,
  type Topic,
} from '../../machines/papers/vocabulary.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { LetterNotes } from '../../src/papers/LetterNotes.tsx';
import { LetterSheet } from '../../src/papers/LetterSheet.tsx';
import { MyRights } from '../../src/papers/MyRights.tsx';
import { emptyLetter } from '../../src/papers/letter-text.ts';
import { Reader } from '../../src/reader/Reader.tsx';
import { createWords } from '../../src/reader/words.ts';
import { caseFrom, everyCase, today } from './cases.ts';

const words = createWords();
beforeAll(async () => {
  for (const audience of senders)
    await words.bring({ language: 'en', edition: 'plain', audience }, ['papers', 'reasons']);
});

/** The text of a letter as printed with everything chosen, and of the notes beside it. */
function textOf(
  statuses: ReturnType<typeof statusesOf>,
  day: WholeCase['day'],
  letter: LetterFor,
): string {
  const drawn = renderToStaticMarkup(
    <Reader words={words} audience={letter.from}>
      <LetterSheet
        letter={letter}
        text={{ ...emptyLetter, chosen: [...letter.choices] }}
        statuses={statuses}
        day={day}
        isSent
      />
      <LetterNotes letter={letter} />
    </Reader>,
  );
  return drawn
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ');
}

const drawnBefore = new Map<string, string>();
/**
 * The same letter reads the same but for the line that names the status. That line is looked at for each status once: it is
 * the only place where one may be named, and drawing thousands of letters that differ in it tells nothing new.
 */
function textOnce(whole: WholeCase, letter: LetterFor): string {
  const text = drawnBefore.get(JSON.stringify(letter)) ?? textOf([], whole.day, letter);
  drawnBefore.set(JSON.stringify(letter), text);
  return text;
}

type Drawn = { readonly whole: WholeCase; readonly letter: LetterFor; readonly text: string };
let worked: readonly WholeCase[] | undefined;
const cases = () => (worked ??= [...everyCase()]);
let memory: readonly Drawn[] | undefined;
const all = (): readonly Drawn[] =>
  (memory ??= cases().flatMap((whole) =>
    senders.flatMap((from) =>
      lettersFor(whole, from).map((letter) => ({ whole, letter, text: textOnce(whole, letter) })),
    ),
  ));

const nameOf = ({ whole, letter }: Drawn) =>
  `${letter.id} by ${letter.from}, ${String(whole.facts.status)} over ${String(whole.facts.underlying)}, ${whole.facts.nation}, from ${whole.facts.startedOn}`;
const failing = (is: (one: Drawn) => boolean) =>
  [...new Set(all().filter(is).map(nameOf))].slice(0, 20);

/** The status a right is read by: what lies beneath, on leave or away. */
const bases = ({ facts }: WholeCase): string[] => [String(facts.status), String(facts.underlying)];
const isUnder = (whole: WholeCase, ...ids: readonly StatusId[]) =>
  ids.some((id) => bases(whole).includes(id));

/** A sentence that is not whole, or a key in its place. */
const broken = /\{\{|\}\}|undefined|NaN|Invalid|\b(letters|says|notes|to|sections)\.[a-z]/;

describe('every letter', () => {
  it('occurs, for each sender it has', () => {
    const seen = new Set(all().map(({ letter }) => `${letter.id} ${letter.from}`));
    const carer = caseFrom({ nation: 'england', carer: { necessaryCare: true } });
    for (const { id } of lettersFor(carer, 'patient')) seen.add(`${id} patient`);
    const owed = letters.flatMap(({ id, from }) => from.map((sender) => `${id} ${sender}`));
    expect(owed.filter((one) => !seen.has(one))).toEqual([]);
    expect(letterIds.every((id) => letters.some((one) => one.id === id))).toBe(true);
  });

  it('is whole: nothing left to fill in, no key in place of a sentence, a law to stand on', () => {
    expect(failing(({ text }) => broken.test(text))).toEqual([]);
    expect(
      failing(
        ({ letter, text }) =>
          letter.rules.length + letter.law.length > 0 !== / The law [A-Z]/.test(text),
      ),
    ).toEqual([]);
    const isSure = ({ whole }: Drawn) => whole.standing.kind === 'one';
    expect(
      failing((one) => isSure(one) && one.letter.rules.length + one.letter.law.length === 0),
    ).toEqual([]);
    expect(failing(({ letter }) => letter.says.length === 0 || letter.notes.length === 0)).toEqual(
      [],
    );
  });

  it('tells no day that has passed, and none after the time now running has ended', () => {
    const isWrong = ({ whole, letter }: Drawn) => {
      const ends = whole.findings.duration.lines.find(({ id }) => id === 'ends');
      const days = [...letter.says, ...letter.notes, { day: letter.by }].flatMap(
        ({ day }) => day ?? [],
      );
      // A certificate that has been needed for some time is needed still.
      const mayBePast = letter.id === 'second-opinion';
      return days.some(
        (day) => (day < today && !mayBePast) || (ends && 'day' in ends && day > ends.day),
      );
    };
    expect(failing(isWrong)).toEqual([]);
  });
});

it('a letter names where each person stands, as one line of its own', () => {
  const standings = new Map(cases().map((whole) => [statusesOf(whole).join(), whole]));
  expect(standings.size).toBeGreaterThan(60);
  for (const whole of standings.values()) {
    const [letter] = lettersFor(whole, 'patient');
    if (!letter) continue;
    const statuses = statusesOf(whole);
    const text = textOf(statuses, whole.day, letter);
    const labels = statuses.map((id) => words.i18n.t(`sections.${id}`, { ns: 'papers' }));
    expect(text).toContain(` Section or order ${labels.join('; ')} Date `);
    expect(text).not.toMatch(broken);
  }
});

it('every sheet is whole, and no last day lies after the time now running has ended', () => {
  const seen = new Set<string>();
  const wrong = cases().flatMap((whole) => {
    const sheet = sheetFor(whole);
    const ends = sheet.lines.find(({ id }) => id === 'ends');
    const isLate = sheet.lines.some(
      (line) =>
        'day' in line && ends && 'day' in ends && line.day > ends.day && line.id !== 'opens',
    );
    const faults = isLate ? [`late: ${JSON.stringify(whole.facts)}`] : [];
    // Sheets that differ only in their days, or in which status they name, are drawn once.
    const plain = { ...sheet, statuses: sheet.statuses.length > 0 ? (['s2'] as const) : [] };
    const kind = JSON.stringify(plain).replaceAll(/\d{4}-\d\d-\d\d/g, '');
    if (seen.has(kind)) return faults;
    seen.add(kind);
    for (const audience of senders) {
      const text = renderToStaticMarkup(
        <Reader words={words} audience={audience}>
          <MyRights whole={whole} sheet={plain} />
        </Reader>,
      );
      if (broken.test(text.replaceAll(/<[^>]+>/g, ' '))) faults.push(`${kind}: ${text}`);
    }
    return faults;
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

/** Words that are only true of some: who may meet them. Citations and the line of the person's own status are left out. */
const ownWords: readonly [RegExp, (whole: WholeCase) => boolean][] = [
  [/section 2\b/i, (one) => isUnder(one, 's2', 's4', 'cto-revoked')],
  [/section 3\b/i, (one) => isUnder(one, 's3')],
  [/section 4\b/i, (one) => isUnder(one, 's4')],
  [
    /\bCTO\b|community treatment/i,
    (one) => isUnder(one, 'cto', 'cto-part3', 'cto-recall', 'cto-revoked'),
  ],
  [/guardianship/i, (one) => isUnder(one, 's7', 's37-guardianship')],
  [
    /Justice Secretary|Secretary of State for Justice/,
    (one) =>
      isUnder(
        one,
        's37-41',
        's45a',
        's47-49',
        's48-49',
        'cpia-s5-restricted',
        'conditional-discharge',
        'conditional-discharge-dol',
        'cd-recalled',
      ),
  ],
  [/Wales|Welsh|Llais|MHRTW|health board/, ({ facts }) => facts.nation === 'wales'],
  [/T110|T116|CQC|First-tier|integrated care board/, ({ facts }) => facts.nation === 'england'],
];

it('no letter speaks of another status or nation', () => {
  const bare = ({ text }: Drawn) => text.replace(/ The law [A-Z].*?(?= For you,)/, '');
  const wrong = ownWords.flatMap(([pattern, may]) =>
    failing((one) => !may(one.whole) && pattern.test(bare(one))).map(
      (name) => `${pattern}: ${name}`,
    ),
  );
  expect(wrong).toEqual([]);
});

const topics: Readonly<Record<Topic, RegExp>> = {
  advice: /you should|we advise|we recommend|it is best to|worth appealing|must apply/i,
  'justice-secretary': /Justice Secretary/,
  ward: /\bward\b|hospital/i,
  charge: /\bcharged|give back/i,
  blame: /illegal|unlawful|broke the law|your fault|I will sue/i,
};

it('says nothing that its row forbids', () => {
  const rowOf = ({ id, from }: LetterFor) =>
    letters.find((one) => one.id === id && one.from.includes(from));
  expect(
    failing(({ letter, text }) =>
      (rowOf(letter)?.never ?? []).some((topic) => topics[topic].test(text)),
    ),
  ).toEqual([]);
});

/** Who may send what, written from the Act and not from the code: the statuses in which the letter is true. */
const detained = [
  's2',
  's3',
  's37',
  's47',
  's48',
  'cpia-s5',
  'notional-s37',
  'cto-revoked',
] as const;
const restricted = [
  's37-41',
  's45a',
  's47-49',
  's48-49',
  'cpia-s5-restricted',
  'cd-recalled',
] as const;
const trueFor: Partial<Record<LetterId, readonly StatusId[]>> = {
  // Section 23(2), 25: Part 2 patients, and CTOs that follow section 3.
  'nr-order': ['s2', 's3', 's7', 'cto', 'cto-recall', 'cto-revoked'],
  managers: [...detained, ...restricted, 'cto', 'cto-part3', 'cto-recall'],
  leave: [...detained, ...restricted],
  // Section 117(1), and those now living outside (s117(2)); who goes back to prison is not settled.
  aftercare: [
    's3',
    's37',
    's37-41',
    's45a',
    'cpia-s5',
    'cpia-s5-restricted',
    'notional-s37',
    'cto',
    'cto-part3',
    'cto-recall',
    'cto-revoked',
    'cd-recalled',
    'conditional-discharge',
    'conditional-discharge-dol',
  ],
};

it.each(Object.entries(trueFor))('%s is sent only where the Act gives it', (id, may) => {
  const mine = all().filter(({ letter }) => letter.id === id);
  const base = ({ facts }: WholeCase) =>
    ['s17-leave', 'awol', 's135-2'].includes(String(facts.status))
      ? String(facts.underlying)
      : String(facts.status);
  const offered = [...new Set(mine.map(({ whole }) => base(whole)))];
  expect(offered.filter((status) => !may.includes(status as StatusId))).toEqual([]);
  expect(may.filter((status) => !offered.includes(status))).toEqual([]);
});

describe('a letter is offered only where the finding supports it', () => {
  const claims: readonly [LetterId, (whole: WholeCase, letter: LetterFor) => boolean][] = [
    [
      'see-imha',
      ({ imha }, { says }) => (imha.verdict === 'yes') === says.some(({ id }) => id === 'right'),
    ],
    ['refused', ({ imha }) => imha.verdict === 'yes'],
    ['no-copies', ({ findings }) => findings.information.rules.includes('INF-COPIES')],
    ['explain', ({ findings }) => findings.information.verdict === 'yes'],
    ['reference', ({ findings }) => ['no', 'not-yet'].includes(findings.tribunal.verdict)],
    ['complaint-act', ({ findings }) => findings.duration.verdict === 'yes'],
  ];
  it.each(claims)('%s', (id, isTrue) => {
    expect(failing(({ whole, letter }) => letter.id === id && !isTrue(whole, letter))).toEqual([]);
  });

  it('no application to the tribunal where it may be that nobody can apply', () => {
    const isOffered = (facts: Facts) =>
      lettersFor(caseFrom({ nation: 'england', ...facts }), 'patient').some(
        ({ id }) => id === 'tribunal',
      );
    expect(isOffered({ status: ['s2', 's3'] })).toBe(true);
    expect(isOffered({ status: ['s2', 'informal'] })).toBe(false);
    expect(isOffered({})).toBe(false);
  });

  it('and to nobody in Scotland, Northern Ireland or prison', () => {
    for (const from of senders) {
      expect(lettersFor(caseFrom({ nation: 'scotland', status: 's2' }), from)).toEqual([]);
      expect(lettersFor(caseFrom({ nation: 'northern-ireland' }), from)).toEqual([]);
      const inPrison = caseFrom({
        nation: 'england',
        status: 'community-none',
        custody: 'sentenced',
      });
      expect(lettersFor(inPrison, from)).toEqual([]);
    }
  });

  const tribunalOf = (startedOn: string, from: Sender = 'patient', tribunalUsed = false) =>
    lettersFor(caseFrom({ nation: 'england', status: 's2', startedOn, tribunalUsed }), from).find(
      ({ id }) => id === 'tribunal',
    );
  it('an application on section 2 names its last day, and is gone with it', () => {
    expect(tribunalOf('2026-11-16')?.by).toBe('2026-11-29');
    // The fourteenth day is Saturday 21 November: Monday is still in time.
    expect(tribunalOf('2026-11-08')?.by).toBe('2026-11-23');
    expect(tribunalOf('2026-11-02')).toBeUndefined();
    expect(tribunalOf('2026-11-16', 'patient', true)).toBeUndefined();
    expect(tribunalOf('2026-11-16', 'carer')).toBeUndefined();
  });
});
