import { describe, expect, it } from 'vitest';
import * as lawNumbers from '../../machines/law/numbers.ts';
import { numberFaults, numbersIn, type RuleNumbers } from '../../scripts/words/numbers.ts';
import { readLayer } from '../../scripts/words/read-words.ts';

describe('the numbers of a sentence', () => {
  it.each([
    ['en', 'Section 2 lasts up to 28 days.', [28]],
    ['en', 'Sections 5(2), 35 and 38 last twelve weeks.', [12]],
    ['en', 'On section 37/41, under 18, it is 1 year.', [1]],
    ['en', 'Section 17 leave is for people kept in hospital.', []],
    ['en', 'You can apply once between 6 and 12 months, then yearly.', [6, 12, 1]],
    ['cy', 'Mae adran 2 yn para hyd at 28 diwrnod.', [28]],
    ['ar', 'حتى ٢٨ يوما', [28]],
    ['ur', '۲۸ دن تک', [28]],
    ['bn', '২৮ দিন পর্যন্ত', [28]],
    ['gu', '૨૮ દિવસ સુધી', [28]],
    ['pa', '੨੮ ਦਿਨਾਂ ਤੱਕ', [28]],
    ['ta', '௨௮ நாட்கள் வரை', [28]],
  ])('%s: %s', (language, sentence, numbers) =>
    expect(numbersIn(sentence, language)).toEqual(numbers),
  );
});

describe('words and rows', () => {
  const layers = ['patient', 'carer', 'staff', 'easy'].map(
    (layer) => [layer, readLayer('en', layer)] as const,
  );

  it.each(layers)('what the %s is told agrees with the law’s rows', (layer, words) => {
    expect(numberFaults(words, 'en', layer, lawNumbers)).toEqual([]);
  });

  it('a limit that changes in its row fails each sentence that says the old one, and that does not tell the new', () => {
    const changed: RuleNumbers = {
      numbersOf: (rule) => (rule === 'DUR-2' ? [27] : lawNumbers.numbersOf(rule)),
      mustTell: (rule) => (rule === 'DUR-2' ? [27] : lawNumbers.mustTell(rule)),
    };
    const words = new Map(layers.flatMap(([, layer]) => [...layer]));
    words.set('rights:duration.says.yes.DUR-2', 'Up to 28 days.');
    expect(numberFaults(words, 'en', 'en', changed)).toEqual([
      expect.stringContaining('reasons:DUR-2 says 28, and the rule says 27'),
      expect.stringContaining('rights:duration.says.yes.DUR-2 says 28, and the rule says 27'),
      expect.stringContaining('rights:duration.says.yes.DUR-2 does not tell 27'),
      expect.stringContaining('rights:duration.tag.yes.DUR-2 says 28, and the rule says 27'),
      expect.stringContaining('rights:duration.panel.yes.DUR-2 says 28, and the rule says 27'),
    ]);
  });

  it('an open line is held to the rule it is keyed by, in every language', () => {
    const words = new Map([['rights:tribunal.says.yes.TRI-2', 'পনেরো নয়, ১৫ দিন']]);
    expect(numberFaults(words, 'bn', 'bn', lawNumbers)).toHaveLength(2);
  });
});
