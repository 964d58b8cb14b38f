import { expect, it } from 'vitest';
import { spokenText } from '../../src/listen/spoken-text.ts';

it.each([
  ['Call 0300 123 1234.', 'Call 0 3 0 0, 1 2 3, 1 2 3 4.'],
  ['Call 116 123', 'Call 1 1 6, 1 2 3'],
  ['Text SHOUT to 85258', 'Text SHOUT to 8 5 2 5 8'],
  ['Ring NHS 111, or 999 if a life is at risk.', 'Ring NHS 1 1 1, or 9 9 9 if a life is at risk.'],
])('says a number to ring digit by digit: %s', (text, spoken) => {
  expect(spokenText(text)).toBe(spoken);
});

it.each([
  'Section 117, section 5(2), s17A and 37/41, from 09:30 on 11 December 2026.',
  'It lasts 72 hours, in B15 2FG.',
])('leaves sections, dates, times and postcodes alone: %s', (text) => {
  expect(spokenText(text)).toBe(text);
});

it('says nothing of marks that steer a line, and no “slash” between two forms of a word', () => {
  expect(spokenText('\u2068جمعہ، 11 دسمبر\u2069\n تک')).toBe('جمعہ، 11 دسمبر تک');
  expect(spokenText('جا سکتا/سکتی ہوں؟')).toBe('جا سکتا, سکتی ہوں؟');
  expect(spokenText('می\u200cخواہم')).toBe('می\u200cخواہم');
});
