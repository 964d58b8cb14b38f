import { describe, expect, it } from 'vitest';
import { shortKeys } from '../../scripts/words/buttons.ts';
import { formsOf, keyFaults, sentenceFaultsIn } from '../../scripts/words/language-faults.ts';
import { numbersIn } from '../../scripts/words/numbers.ts';
import { readWords } from '../../scripts/words/read-words.ts';

const english = new Map([
  ['shell:back', 'Back'],
  ['rights:days-left_one', '{{count}} day left.'],
  ['rights:days-left_other', '{{count}} days left.'],
  ['law:title', 'How this guide decides'],
  ['wards:title', 'For wards'],
]);
const polish = new Map([
  ['shell:back', 'Wstecz'],
  ['rights:days-left_one', 'Został {{count}} dzień.'],
  ['rights:days-left_few', 'Zostały {{count}} dni.'],
  ['rights:days-left_many', 'Zostało {{count}} dni.'],
  ['rights:days-left_other', 'Zostało {{count}} dnia.'],
]);

describe('the keys of a language', () => {
  it('are whole with the plural forms it uses, and with the files it may leave in English', () => {
    expect(keyFaults(english, polish, 'pl')).toEqual([]);
    expect([...formsOf('cy').must].toSorted()).toEqual([
      'few',
      'many',
      'one',
      'other',
      'two',
      'zero',
    ]);
    // "Many" is for millions there.
    expect([...formsOf('es').must].toSorted()).toEqual(['one', 'other']);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['a sentence', { 'rights:days-left_few': undefined }, 'rights:days-left_few is missing'],
    ['a whole file', { 'shell:back': undefined }, 'shell.json is missing'],
    ['part of a file that may be left', { 'law:other': 'x' }, 'law:title is missing'],
    ['a key of nobody', { 'shell:forth': 'Dalej' }, 'shell:forth is not in English'],
    ['a form of another language', { 'rights:days-left_two': 'x' }, 'is no plural form'],
  ])('lack or have %s', (_, change, fault) => {
    const changed = new Map<string, string>(polish);
    for (const [key, text] of Object.entries(change))
      if (text === undefined) changed.delete(key);
      else changed.set(key, text);
    expect(keyFaults(english, changed, 'pl').join('\n')).toContain(fault);
  });
});

describe('a sentence of another language', () => {
  const faults = (language: string, text: string, from: string, key = 'rights:x', short = false) =>
    sentenceFaultsIn(language, key, text, from, short).join('\n');

  it.each([
    ['pl', '', 'Back', 'is empty'],
    ['pl', 'Dwa  odstępy', 'Back', 'stray spaces'],
    ['pl', 'Wstecz!', 'Back', 'shouts'],
    ['pl', 'Do {{dzien}}', 'Until {{day}}', 'fills in other things'],
    ['pl', 'Do <0>jutra', 'Until <0>tomorrow</0>', 'has other tags'],
    ['pl', 'Do jutra', '**Until** tomorrow', 'has other stars'],
    ['pl', 'Go back', 'Go back', 'is the English sentence'],
    ['ur', 'آپ کا advocate مفت ہے', 'Your advocate is free', 'English left in it: advocate'],
    ['zh', '您可以 apply', 'You can apply', 'English left in it: apply'],
  ])('%s “%s”: %s', (language, text, from, fault) =>
    expect(faults(language, text, from)).toContain(fault),
  );

  it('keeps names, and the law’s names in brackets', () => {
    expect(
      faults(
        'ur',
        'دفعہ 17A کی IMHA (section 17A leave) کے لیے {{name}}',
        'An IMHA for {{name}} on section 17A leave',
      ),
    ).toBe('');
    expect(faults('ur', 'IMHA', 'IMHA')).toBe('');
  });

  it('may leave out the number only where its form tells it', () => {
    const from = '{{count}} days left.';
    expect(faults('ar', 'بقي يوم واحد.', from, 'rights:days-left_one')).toBe('');
    expect(faults('ar', 'بقيت أيام.', from, 'rights:days-left_few')).toContain(
      'fills in other things',
    );
  });

  it('has room on a button for twice as much, and some more where the word is short', () => {
    expect(faults('ta', 'பின்செல்லவும்', 'Back', 'shell:back', true)).toBe('');
    expect(
      faults('pl', 'Proszę wrócić do poprzedniej strony', 'Back', 'shell:back', true),
    ).toContain('there is room for 20');
  });
});

it('buttons and tags are found in the code', () => {
  const isShort = shortKeys(readWords('en'));
  for (const key of ['shell:continue', 'shell:language.open', 'outcome:print', 'told:explain'])
    expect([key, isShort(key)]).toEqual([key, true]);
  expect(isShort('start:intro')).toBe(false);
});

it.each([
  ['ur', 'دفعہ 3 میں 6 مہینے', [6]],
  ['ar', 'بموجب المادة 2 (section 2) لمدة 28 يوما', [28]],
  ['tr', '2. madde 28 gün sürer', [28]],
  ['zh', '第2条最长28天', [28]],
  ['pl', 'Sekcja 2 (section 2): przez 28 dni, raz na dwanaście miesięcy', [28, 12]],
  ['es', 'Las secciones 5(2), 35 y 38 duran doce semanas', [12]],
  ['ro', 'Secțiunea 37/41: după șase luni', [6]],
])('a section is no limit in %s: %s', (language, sentence, numbers) =>
  expect(numbersIn(sentence, language)).toEqual(numbers),
);
