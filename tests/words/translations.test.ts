import { expect, it } from 'vitest';
import { ageOf, englishOf, hashOf } from '../../scripts/words/made-from.ts';
import { unmarkedTexts } from '../../scripts/words/shown-data.ts';

it('a sentence whose English has changed shows as out of date', () => {
  const made = hashOf('You can vote.');
  expect(ageOf(made, 'You can vote.')).toBe('as of now');
  expect(ageOf(made, 'You may vote.')).toBe('out of date');
  expect(ageOf(made, undefined)).toBe('out of date');
  expect(ageOf(undefined, 'You can vote.')).toBe('new');
});

it('a layer’s sentence was made from the English of that layer, or from the patient’s', () => {
  const patient = new Map([
    ['rights:vote.title', 'Vote'],
    ['rights:vote.left_other', '{{count}} days'],
  ]);
  const carer = new Map([['rights:vote.title', 'Their vote']]);
  expect(englishOf('rights:vote.title', carer, patient)).toBe('Their vote');
  expect(englishOf('rights:vote.title', new Map(), patient)).toBe('Vote');
  expect(englishOf('rights:vote.left_few', carer, patient)).toBe('{{count}} days');
});

it('English in shown data is found, and a code or marked text is let be', () => {
  expect(unmarkedTexts({ note: 'They cover the whole town.' }, 'x')).toHaveLength(1);
  expect(
    unmarkedTexts(
      {
        note: 'whole-town',
        name: 'North of the river',
        hours: { text: 'Open every day', lang: 'en' },
      },
      'x',
    ),
  ).toEqual([]);
});
