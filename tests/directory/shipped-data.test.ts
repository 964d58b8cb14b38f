import { expect, test } from 'vitest';
import { inspect } from '../../src/directory/faults.ts';
import { shipped, shippedFiles, today, towns } from './shipped.ts';

const everyPhone = [
  ...shipped.areas.flatMap((area) => (area.lines ?? []).map(({ tel }) => tel)),
  ...shipped.providers.flatMap(({ phones }) => phones.map(({ tel }) => tel)),
  ...shipped.national.flatMap(({ phones }) => phones.map(({ tel }) => tel)),
];

test('nothing is wrong in the directory we serve', () => {
  expect(inspect(shippedFiles(), today).faults).toEqual([]);
});

test('every council that arranges social care in England and Wales is there, and every health board', () => {
  const count = (kind: string) => shipped.areas.filter((area) => area.kind === kind).length;
  expect([count('english-council'), count('welsh-council'), count('health-board')]).toEqual([
    153, 22, 7,
  ]);
});

test.each([
  ['an old newsletter of Healthwatch Halton', '03007776543'],
  ['a parish page of 2015 for Blackpool', '03003232100'],
  ['a predecessor of the Ealing service', '02085717454'],
  ['an old page of Hampshire Advocacy', '02380208951'],
  ['a council leaflet of 2015 for Gloucestershire', '08006446448'],
  ['an old page on Goodmayes Hospital', '02085902666'],
  ['the former tribunal of Northern Ireland', '03002007812'],
  ['a page of 2017 of Rethink', '03005000927'],
  ['a costly old number of Onside', '08442489248'],
  ['the earlier advocacy hub of the Tees', '03444994110'],
  ['the service Derby has left', '01332228748'],
  ['a temporary number in Reading', '07365519920'],
])('we do not publish the unchecked number from %s', (_, tel) => {
  expect(everyPhone).not.toContain(tel);
});

test('a hospital known only from general knowledge does not claim to be checked', () => {
  const unchecked = shipped.hospitals.filter(({ status }) => status !== 'sourced');
  expect(
    unchecked.filter(({ checkedOn, source }) => checkedOn !== null || source !== null),
  ).toEqual([]);
});

test('no note is English in the data: each is a code with words in the language files', () => {
  const served = JSON.stringify([
    shipped.areas,
    shipped.hospitals,
    shipped.providers,
    shipped.national,
  ]);
  expect(served).not.toMatch(/"note":/);
});

test('a line for worries about abuse is kept apart from the general line', () => {
  const luton = shipped.areas.find(({ id }) => id === 'luton');
  expect(luton?.lines?.map(({ purpose }) => purpose)).toEqual(['safeguarding', 'out-of-hours']);
});

test('every council is in the table of towns and postcodes, and nobody else', () => {
  const councils = shipped.areas.filter(({ kind }) => kind !== 'health-board').map(({ id }) => id);
  expect([...towns.keys()].toSorted()).toEqual(councils.toSorted());
});
