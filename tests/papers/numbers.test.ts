// Numbers in letters follow the law: a changed limit fails each sentence that still states the old one.
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../machines/law/numbers.ts';
import { paperCitation, paperLaw } from '../../machines/law/paper-law.ts';
import { provision, provisions } from '../../machines/law/provisions.ts';
import { letters } from '../../machines/papers/letters-for.ts';
import type { Letter, Sentence } from '../../machines/papers/vocabulary.ts';
import { readLayer } from '../../scripts/words/read-words.ts';

const layers = ['patient', 'carer', 'staff'].map((layer) => readLayer('en', layer));

/** Names that hold a figure: of a provision, of an official form, of a status. */
const names = /sections? (\d+[A-Z]*)|\b(?:T110|T116|MHRTW-0\d)\b/g;
const plain = (text: string) => text.replaceAll(names, '');
const numbers = (text: string) => [...plain(text).matchAll(/\d+/g)].map(([found]) => Number(found));

type Row = readonly [key: string, letter: Letter, sentence: Sentence];
const rows: readonly Row[] = letters.flatMap((letter) => [
  ...letter.says.map((one): Row => [`papers:letters.${letter.id}.says.${one.id}`, letter, one]),
  ...letter.notes.map((one): Row => [`papers:letters.${letter.id}.notes.${one.id}`, letter, one]),
]);

/** The rules a number in this sentence may come from. */
const rulesOf = ({ on = [], law }: Sentence) => [
  ...on.map((id) => provisions[id]),
  ...(law ? [paperLaw[law]] : []),
];

describe('the numbers of a letter', () => {
  const stated = rows.flatMap(([key, , sentence]) =>
    layers.flatMap((words) => {
      const found = numbers(words.get(key) ?? '');
      return found.length > 0 ? [{ key, found, sentence }] : [];
    }),
  );

  it('are there to be looked at', () => {
    expect(stated.map(({ key }) => key)).toContain('papers:letters.nr-order.says.notice');
    expect(stated.map(({ key }) => key)).toContain('papers:letters.nr-order.notes.tribunal');
  });

  it.each(stated)('$key: $found', ({ found, sentence }) => {
    const rules = rulesOf(sentence);
    expect(rules).not.toEqual([]);
    const isSet = (number: number) =>
      sentence.law
        ? numbersIn(paperLaw[sentence.law]).includes(number)
        : rules.every((rule) => numbersIn(rule).includes(number));
    expect(found.filter((number) => !isSet(number))).toEqual([]);
  });

  it('and the sections it names are those it stands on, or what it explains', () => {
    const wrong = rows.flatMap(([key, { on = [], law = [], id }, sentence]) =>
      layers.flatMap((words) => {
        const cited = [
          ...[...on, ...(sentence.on ?? [])].map((rule) => provision(rule).citation),
          ...law.map((one) => paperCitation(one.id).citation),
        ].join(' ');
        return [...(words.get(key) ?? '').matchAll(names)].flatMap(([, section]) =>
          section === undefined || new RegExp(`\\b${section}\\b`).test(cited)
            ? []
            : [`${key} names section ${section}, ${id} stands on ${cited}`],
        );
      }),
    );
    // Section 4 that becomes 2, and section 2 after which there is no application: they say of what they are not.
    const explained = /closes-if-section-2|no-tribunal/;
    expect(wrong.filter((one) => !explained.test(one))).toEqual([]);
  });
});
