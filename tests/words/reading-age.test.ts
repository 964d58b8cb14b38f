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
