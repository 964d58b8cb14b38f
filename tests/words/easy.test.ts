import { describe, expect, it } from 'vitest';
import { languageCodes, languageRow } from '../../locales/languages.ts';
import * as lawNumbers from '../../machines/law/numbers.ts';
import { easyFaults, notRead, readInEasy } from '../../scripts/words/easy.ts';
import { numberFaults } from '../../scripts/words/numbers.ts';
import { listedOwed, owedFaults, sayingOf } from '../../scripts/words/owed.ts';
import { readLayer, readWords } from '../../scripts/words/read-words.ts';

describe('the gate', () => {
  const patient = new Map([
    ['rights:vote.do', 'Ask the council’s election office.'],
    ['rights:vote.ends', 'You can vote **until day 28**.'],
    [
      'law:lead',
      'This guide follows the law one step at a time, so that anyone can check every step.',
    ],
  ]);
  const faults = (key: string, text: string) =>
    easyFaults(patient, new Map([[key, text]]), 'en').join('\n');

  it('lets short sentences be, and a language without the layer', () => {
    expect(faults('rights:vote.do', 'Ask the council. It has an election office.')).toBe('');
    expect(easyFaults(new Map([['shell:a', 'long '.repeat(20)]]), new Map(), 'en')).toEqual([]);
  });

  it.each([
    ['rights:vote.do', `You can ask ${'very '.repeat(9)}soon.`, '13 words in a sentence'],
    ['rights:vote.ends', 'You can vote **until day 27**.', 'says 27, and the patient’s 28'],
    ['rights:vote.ends', 'You can vote until day 28.', 'stands out otherwise'],
    ['law:lead', 'Here is every step.', 'is read by nobody'],
  ])('%s, “%s”: %s', (key, text, fault) => expect(faults(key, text)).toContain(fault));

  it('reads the patient’s sentence where it serves as it is', () => {
    const long = new Map(patient).set('rights:vote.whom', `Ask ${'very '.repeat(12)}soon.`);
    const easy = new Map([['rights:vote.do', 'Ask the council. It has an election office.']]);
    expect(easyFaults(long, easy, 'en').join()).toContain('rights:vote.whom has 14 words');
  });
});

describe('each language in Easy Read', () => {
  const withEasy = languageCodes.filter((code) =>
    (languageRow(code).editions as readonly string[]).includes('easy'),
  );

  it('has the layer it says it has', () => {
    for (const code of languageCodes)
      expect(readLayer(code, 'easy').size > 0, code).toBe(withEasy.includes(code));
  });

  it.each(withEasy)('%s: keeps to short sentences and to the patient’s numbers', (code) =>
    expect(easyFaults(readWords(code), readLayer(code, 'easy'), code)).toEqual([]),
  );

  it.each(withEasy)('%s: tells the numbers of the law’s rows', (code) =>
    expect(
      numberFaults(readInEasy(readWords(code), readLayer(code, 'easy')), code, code, lawNumbers),
    ).toEqual([]),
  );

  it.each(withEasy)('%s: says all that is owed, each rule in its own sentence', (code) => {
    const patient = readWords(code);
    const read = readInEasy(patient, readLayer(code, 'easy'));
    const owed = listedOwed();
    expect(owedFaults(owed, read, code)).toEqual([]);
    for (const one of owed)
      expect(sayingOf(read, one), JSON.stringify(one)).toBe(sayingOf(patient, one));
  });
});

it('only what nobody meets in Easy Read is left out of the gate', () => {
  const keys = [...readWords('en').keys()];
  for (const one of notRead)
    expect(
      keys.some((key) => one.test(key)),
      String(one),
    ).toBe(true);
  for (const file of ['start', 'questions', 'outcome', 'rights', 'reasons', 'finder', 'relatives'])
    expect(
      keys.some((key) => key.startsWith(`${file}:`) && notRead.some((one) => one.test(key))),
    ).toBe(false);
});
