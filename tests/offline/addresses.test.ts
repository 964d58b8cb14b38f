import { describe, expect, it } from 'vitest';
import { fileAt, languageOf } from '../../src/worker/addresses.ts';

const scope = 'https://host.example/rights/';

describe('the file that is asked for', () => {
  it.each([
    ['', ''],
    ['?ward=3#help', ''],
    ['index.html', ''],
    ['imha', 'imha/'],
    ['imha/', 'imha/'],
    ['imha/index.html?from=poster', 'imha/'],
    ['assets/shell-a1.b2.js', 'assets/shell-a1.b2.js'],
    ['directory/hospitals.json?again', 'directory/hospitals.json'],
  ])('at "%s" is "%s"', (asked, file) => expect(fileAt(scope + asked, scope)).toBe(file));
});

describe('the language of a file', () => {
  const languages = {
    cy: { 'assets/words-cy-shell-a.js': 'sha256-a' },
    pl: { 'assets/words-pl-shell-b.js': 'sha256-b' },
  };
  it('is told by the list of the build', () =>
    expect(languageOf('assets/words-pl-shell-b.js', languages)).toBe('pl'));
  it('is nothing for what is always kept', () =>
    expect(languageOf('assets/react-c.js', languages)).toBeUndefined());
});
