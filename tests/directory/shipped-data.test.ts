import { expect, test } from 'vitest';
import { inspect } from '../../src/directory/faults.ts';
import { shipped, shippedFiles, today } from './shipped.ts';

const everyPhone = [
  ...shipped.areas.flatMap((area) => area.phones ?? []),
  ...[...shipped.providers, ...shipped.national].flatMap(({ phones }) => phones),
].map(({ tel }) => tel);

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
])('we do not publish the unchecked number from %s', (_, tel) => {
  expect(everyPhone).not.toContain(tel);
});

test('a hospital known only from general knowledge does not claim to be checked', () => {
  const unchecked = shipped.hospitals.filter(({ status }) => status !== 'sourced');
  expect(
    unchecked.filter(({ checkedOn, source }) => checkedOn !== null || source !== null),
  ).toEqual([]);
});
