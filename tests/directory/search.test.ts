import { expect, test } from 'vitest';
import { searchAreas, searchHospitals } from '../../src/directory/search.ts';
import { shipped } from './shipped.ts';

const hospitals = searchHospitals(shipped.hospitals);
const areas = searchAreas(shipped.areas);
const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);

test.each([
  ['a name', 'bethlem', 'bethlem-royal-hospital'],
  ['the start of a name', 'maud', 'maudsley-hospital'],
  ['no apostrophe', 'st anns poole', 'st-anns-hospital-poole'],
  ['a curly apostrophe', 'St Ann’s Tottenham', 'st-anns-hospital-tottenham'],
  ['"saint" in full', 'saint pancras', 'st-pancras-hospital'],
  ['capitals and stray punctuation', ' PROSPECT-park! ', 'prospect-park-hospital'],
  ['another name of the hospital', 'the dene', 'priory-hospital-burgess-hill'],
  [
    'a name with "hospital" added',
    'ladywell hospital',
    'ladywell-unit-university-hospital-lewisham',
  ],
  ['words in another order', 'carlisle carleton', 'carleton-clinic'],
  ['an accent that the name lacks', 'ysbyty gwynêdd', 'hergest-unit-ysbyty-gwynedd'],
])('a hospital is found by %s', (_, typed, first) => {
  expect(idsOf(hospitals(typed))[0]).toBe(first);
});

test.each([
  ['a letter left out', 'bethlm', 'bethlem-royal-hospital'],
  ['two letters swapped', 'springfeild', 'springfield-university-hospital'],
  ['a letter too many', 'st annes', 'st-anns-hospital-poole'],
  ['a wrong first letter', 'nampton', 'rampton-hospital'],
])('a hospital is found in spite of %s', (_, typed, id) => {
  expect(idsOf(hospitals(typed))).toContain(id);
});

test('hospitals are found by their town', () => {
  expect(hospitals('scarborough').map(({ town }) => town)).toEqual(['Scarborough']);
});

test.each([
  ['tees esk', 'Tees, Esk and Wear Valleys NHS Foundation Trust'],
  ['TEWV', 'Tees, Esk and Wear Valleys NHS Foundation Trust'],
  ['SLaM', 'South London and Maudsley NHS Foundation Trust'],
  ['ELFT', 'East London NHS Foundation Trust'],
  ['EPUT', 'Essex Partnership University NHS Foundation Trust'],
])('typing "%s" finds the hospitals of %s', (typed, trust) => {
  const trusts = hospitals(typed).map(({ operator }) => operator);
  expect(trusts.length).toBeGreaterThan(4);
  expect(new Set(trusts)).toEqual(new Set([trust]));
});

test('a name comes before a town, and a town before a trust', () => {
  expect(idsOf(hospitals('bradford')).at(-1)).not.toBe('lynfield-mount-hospital');
  expect(idsOf(hospitals('lambeth')).slice(0, 2)).toEqual(['lambeth-hospital', 'cygnet-churchill']);
});

test('every word must match, and no slip is forgiven in a short word', () => {
  expect(hospitals('bethlem leeds')).toEqual([]);
  expect(hospitals('yrok')).toEqual([]);
});

test('nothing typed finds nothing, a common word no more than eight', () => {
  expect(hospitals('  ')).toEqual([]);
  expect(hospitals('hospital')).toHaveLength(8);
});

test.each([
  ['its name', 'bromley', 'bromley'],
  ['its name with "council"', 'leeds city council', 'leeds'],
  ['another name', 'bcp', 'bournemouth-christchurch-and-poole'],
  ['its Welsh name without the circumflex', 'ynys mon', 'isle-of-anglesey'],
  ['the name of a health board', 'hywel', 'hywel-dda-health-board'],
])('an area is found by %s', (_, typed, first) => {
  expect(idsOf(areas(typed))[0]).toBe(first);
});
