import '../../machines/questions/deeper.ts';
import { describe, expect, it } from 'vitest';
import { hasDates } from '../../src/outcome/dated-answers.ts';

describe('a day that is counted from', () => {
  it.each([
    ['a day', { 'started-on': '2026-11-16' }, true],
    ['a day that nobody knows', { 'started-on': 'dont-know' }, false],
    ['no such day', { 'underlying-started-on': 'no' }, false],
    ['a no to something else', { section: 's2', 'tribunal-used': 'no' }, false],
    ['no such day beside one', { 'started-on': '2026-11-16', 'underlying-started-on': 'no' }, true],
  ])('%s: %j', (_, answers, has) => expect(hasDates(answers)).toBe(has));
});
