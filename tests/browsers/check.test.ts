import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { browserFaults } from '../../scripts/check/browsers/faults.ts';

const faultsOf = (file: string, text: string) => browserFaults([{ file, text }], []);

it.each([
  ['const last = list.findLast((one) => one > 2);', '.findLast'],
  ['const copy = list.toSorted();', '.toSorted'],
  ['form.requestSubmit();', '.requestSubmit'],
  ['const copy = structuredClone(value);', 'structuredClone'],
  ['const ends = AbortSignal.timeout(5);', 'AbortSignal.timeout'],
  ['const groups = Object.groupBy(list, kind);', 'Object.groupBy'],
  ['const words = new Intl.Segmenter();', 'Intl.Segmenter'],
  ['window.addEventListener("scrollend", look);', 'event scrollend'],
  ['class A { static { start(); } }', 'static { }'],
  ['const pence = /(?<=£)\\d/.test(text);', '(?<=…)'],
  ['const pence = new RegExp("(?<!a)b");', '(?<=…)'],
])('names what is newer in a script: %s', (text, name) => {
  expect(faultsOf('a.js', text)).toEqual([
    expect.stringMatching(/^a\.js: .* came with (chrome|edge|firefox|safari|safari_ios) [\d.]+/),
  ]);
  expect(faultsOf('a.js', text)[0]).toContain(`a.js: ${name} came with`);
});

it.each([
  ['.card:has(input) { color: red }', ':has'],
  ['.card { width: 10dvh }', 'unit dvh'],
  ['.card { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['@container (width > 1px) { .card { color: red } }', '@container'],
  ['.card { & p { color: red } }', '&'],
  ['@media (width >= 600px) { .card { color: red } }', '(width >= …)'],
  ['.card { text-wrap: balance }', 'text-wrap'],
  ['.card { overflow: clip }', 'overflow: clip'],
])('names what is newer in a style: %s', (css, name) => {
  expect(faultsOf('a.css', css)[0]).toContain(`a.css: ${name} came with`);
  expect(faultsOf('a.html', `<style>${css}</style>`)[0]).toContain(`a.html: ${name} came with`);
});

it.each([
  ['a.js', 'const last = list.at(-1); const known = Object.hasOwn(map, last);'],
  ['a.js', 'if (typeof reportError === "function") start(); form.requestSubmit?.();'],
  ['a.js', 'function structuredClone(value) { return value } structuredClone(1);'],
  ['a.css', '.card { height: 100vh; height: 100dvh; color: red }'],
  ['a.css', '@supports (width: 1dvh) { .card { width: 1dvh } }'],
])('finds no fault in %s with %s', (file, text) => {
  expect(faultsOf(file, text)).toEqual([]);
});

it('passes what is allowed where it is allowed, and names an allowance that nothing uses', () => {
  const allowance = { name: ':has', within: 'assets/', wayRound: 'a plain frame' };
  const css = '.card:has(input) { color: red }';
  expect(browserFaults([{ file: 'assets/a.css', text: css }], [allowance])).toEqual([]);
  expect(browserFaults([{ file: 'a.css', text: css }], [allowance])).toEqual([
    expect.stringContaining('a.css: :has came with'),
    'allowed.ts: nothing uses :has any more',
  ]);
});

it('stops at syntax that the promised browsers do not read at all', () => {
  expect(() => faultsOf('a.js', 'const wide = /[a--b]/v;')).toThrow(/regular expression flag/);
});

it('stops at a guard that browsers of any age could not read', () => {
  expect(faultsOf('guard.js', readFileSync('public/guard.js', 'utf8'))).toEqual([]);
  expect(faultsOf('guard.js', 'const home = `x`;')).toEqual([
    expect.stringContaining('guard.js: not ES5'),
  ]);
});
