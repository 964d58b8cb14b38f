import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { budget, firstLoad, sumOf } from './first-load.ts';

describe('the first load', () => {
  beforeAll(() => {
    if (!existsSync('dist/index.html'))
      spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  });

  it(`weighs no more than ${budget.all / 1000} kB as sent, font and all`, () => {
    expect(sumOf(firstLoad('dist'))).toBeLessThanOrEqual(budget.all);
  });

  it(`has no more than ${budget.script / 1000} kB of script`, () => {
    expect(sumOf(firstLoad('dist'), 'script')).toBeLessThanOrEqual(budget.script);
  });

  it('brings one font and nothing to be drawn later', () => {
    const names = firstLoad('dist').map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('.woff2'))).toHaveLength(1);
    expect(
      names.filter((name) => /OutcomePage|Finder|DateForm|SeveralForm|words-|keep-/.test(name)),
    ).toEqual([]);
  });
});
