import { expect, it } from 'vitest';
import { layerFaults } from '../../scripts/words/layers.ts';

const patient = new Map([
  ['rights:vote.title', 'Vote'],
  ['rights:vote.ends', 'You can vote until {{day}}.'],
  ['rights:vote.left_other', 'You have {{count}} days.'],
]);

it.each([
  ['rights:vote.ends', 'They can vote until {{day}}.', undefined],
  ['rights:vote.left_one', 'They have {{count}} day.', undefined],
  ['rights:vote.nothing', 'They can vote.', 'no words for the patient'],
  ['rights:vote.title', 'Vote', 'a copy'],
  ['rights:vote.ends', 'They can vote.', 'fills in other things'],
  ['rights:vote.title', 'vote', 'begins small'],
])('the carer’s %s, “%s”: %s', (key, text, fault) => {
  const faults = layerFaults(patient, new Map([[key, text]]), 'en/carer');
  if (fault) expect(faults.join('\n')).toContain(fault);
  else expect(faults).toEqual([]);
});
