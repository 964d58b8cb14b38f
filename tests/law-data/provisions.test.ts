import { describe, expect, it } from 'vitest';
import { currentLaw, lawAsOf, lawWith, rulesVersion } from '../../machines/law/law.ts';
import { provision, provisions, type RuleId } from '../../machines/law/provisions.ts';
import { mustTell, numbersOf } from '../../machines/law/numbers.ts';
import { unasked } from '../../machines/told/modules.ts';
import { hearingRule } from '../../machines/told/told.ts';
import { rulesNamed } from './walk.ts';

const all = (Object.keys(provisions) as RuleId[]).map((id) => [id, provision(id)] as const);
const isAsleep = ([, { from }]: (typeof all)[number]) => from === null;
const ids = (some: typeof all) => some.map(([id]) => id).sort();
const awake = lawWith(Object.fromEntries(all.filter(isAsleep).map(([id]) => [id, '2026-01-01'])));
const now = new Set([...rulesNamed(currentLaw, '2026-11-22'), hearingRule]);
const later = rulesNamed(awake, '2026-11-22');

describe('the table of provisions', () => {
  it('has every rule that a right or a topic names or that is told beside one, and no other', () => {
    expect([...now, ...later].filter((rule) => !(rule in provisions))).toEqual([]);
    const told = new Set(unasked.map(({ law }) => law));
    expect(ids(all.filter(([id]) => !now.has(id) && !later.has(id) && !told.has(id)))).toEqual([]);
  });

  it('names no sleeping rule today, and each of them once they start', () => {
    expect(ids(all.filter(isAsleep)).filter((id) => now.has(id))).toEqual([]);
    expect(ids(all.filter(isAsleep)).filter((id) => !later.has(id))).toEqual([]);
  });

  it.each(all)('%s: says where it stands, with an official link', (_, { citation, url, sure }) => {
    expect(url).toMatch(
      /^https:\/\/www\.bailii\.org\/ew\/cases\/EWCA\/Civ\/\d{4}\/\d+\.html$|^https:\/\/www\.legislation\.gov\.uk\/(ukpga|uksi|anaw|mwa|wsi|asp|nisi)\/\d{4}\/\d+(\/|$)/,
    );
    expect(url).not.toMatch(/\/(section|regulation)\/?$/);
    expect(citation).toMatch(/\d/);
    expect(['verified', 'second-hand', 'known']).toContain(sure);
  });

  it('must tell no number that its row does not set', () => {
    const strange = all.flatMap(([id]) =>
      mustTell(id)
        .filter((number) => !numbersOf(id).includes(number))
        .map((number) => `${id}: ${number}`),
    );
    expect(strange).toEqual([]);
    expect(numbersOf('DUR-38')).toEqual(expect.arrayContaining([84, 12, 28, 4, 1]));
  });

  it('was checked on a day, no earlier than the start of any rule, and that day is its version', () => {
    const starts = all.flatMap(([, { from }]) => from ?? []);
    expect(lawAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(starts.filter((day) => day > lawAsOf)).toEqual([]);
    expect(rulesVersion).toBe(lawAsOf.replaceAll('-', '.'));
  });

  it('is replaced only by rules with a start of their own, of the same nation', () => {
    const pairs = all.flatMap(([id, { replacedBy, nation }]) =>
      replacedBy ? [{ id, nation, next: provision(replacedBy as RuleId) }] : [],
    );
    expect(pairs.length).toBeGreaterThan(5);
    for (const { id, nation, next } of pairs)
      expect([id, next.from === undefined, next.nation]).toEqual([id, false, nation]);
  });
});
