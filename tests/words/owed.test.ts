import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { rightIds } from '../../machines/rights/registry.ts';
import { neverSaid, owedFaults, listedOwed } from '../../scripts/words/owed.ts';
import { readWords } from '../../scripts/words/read-words.ts';
import { careSpace, carerSpace, statusSpace } from '../law/spaces.ts';

const owed = listedOwed();
const words = readWords('en');

it('every answer that can occur has its sentence in English', () => {
  expect(owedFaults(owed, words, 'en')).toEqual([]);
  expect(neverSaid(owed, words, 'en')).toEqual([]);
});

it('a sentence that is deleted or empty is missed by name', () => {
  const without = new Map(words);
  without.delete('rights:vote.says.no.any');
  without.delete('rights:vote.says.no.VOT-BARRED');
  without.set('rights:aftercare.says.yes.any', ' ');
  without.set('rights:aftercare.says.yes.S117-1', ' ');
  const faults = owedFaults(owed, without, 'en').join('\n');
  expect(faults).toContain('rights:vote.says.no.VOT-BARRED');
  expect(faults).toContain('rights:aftercare.says.yes.S117-1');
});

it('the rule’s own sentence is enough, without one for any rule', () => {
  const own = new Map(words);
  own.delete('rights:vote.says.no.any');
  for (const { right, verdict, rule } of owed)
    if (right === 'vote' && verdict === 'no')
      own.set(`rights:vote.says.no.${rule}`, 'You cannot vote.');
  expect(owedFaults(owed, own, 'en')).toEqual([]);
});

it('a sentence for a rule that never decides this is named', () => {
  const more = new Map(words).set('rights:vote.says.yes.VOT-BARRED', 'You can vote.');
  expect(neverSaid(owed, more, 'en').join()).toContain('rights:vote.says.yes.VOT-BARRED');
});

it('the walk finds whatever the spaces of the law’s own tests can bring about', () => {
  const known = new Set(owed.map(({ right, verdict, rule }) => `${right} ${verdict} ${rule}`));
  const unknown = new Set<string>();
  for (const space of [statusSpace, careSpace, carerSpace])
    for (const facts of space()) {
      const { findings } = assess(facts);
      for (const right of rightIds) {
        const { verdict, rules } = findings[right];
        const rule = verdict === 'maybe' && rules.length > 1 ? 'any' : rules[0];
        const name = `${right} ${verdict} ${rule}`;
        if (verdict !== 'elsewhere' && !known.has(name)) unknown.add(name);
      }
    }
  expect([...unknown]).toEqual([]);
});
