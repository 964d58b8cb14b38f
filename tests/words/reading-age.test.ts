import { expect, it } from 'vitest';
import { hardTexts, longestSentence, readingAge } from '../../scripts/words/reading-age.ts';

it('short words in short sentences are for children, long ones for adults', () => {
  expect(readingAge('You can ask a nurse. The nurse must help you. It is free.')).toBeLessThan(8);
  expect(
    readingAge(
      'Administrative requirements necessitate documentation of every individual circumstance.',
    ),
  ).toBeGreaterThan(16);
});

it('a legal name counts as one short word', () => {
  const named = 'You can ask the independent mental health advocate to come and see you.';
  expect(longestSentence(named)).toBe(10);
  expect(readingAge(named)).toBeLessThan(9);
});

it.each([
  ['You can ask **once** in 6 months.', 7],
  // A list of sections and what is filled in are one word each, and no limit after them is taken in.
  ['Were you ever on section 3, 37, 45A, 47 or 48?', 5],
  ['Section 4 lasts up to 72 hours.', 6],
  ['On section 2, they have 28 days.', 6],
  ['You can ask until {{day}}.', 5],
  // It ends inside marks of speech.
  ['Say: “I want an IMHA.” Then wait for the nurse.', 5],
])('the longest sentence of “%s” has %i words', (text, words) =>
  expect(longestSentence(text)).toBe(words),
);

it('a label of a few words is not measured', () => {
  expect(readingAge('Electro-convulsive therapy')).toBeUndefined();
});

it('names what is over, the hardest first', () => {
  const words = new Map([
    ['a:easy', 'You can ask a nurse. The nurse must help you.'],
    ['a:long', 'You can ask a nurse or a friend or both to come with you and sit by you.'],
    ['a:longer', `You can ask ${'a nurse or '.repeat(8)}a friend.`],
  ]);
  const { byWords, byAge } = hardTexts(words, { words: 12, age: 9 });
  expect(byWords.map(({ key }) => key)).toEqual(['a:longer', 'a:long']);
  expect(byAge.map(({ key }) => key)).toContain('a:longer');
});
