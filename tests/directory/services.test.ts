import { expect, test } from 'vitest';
import {
  arrangementsFor,
  type Place,
  type Purpose,
  servicesFor,
} from '../../src/directory/services.ts';
import { shipped } from './shipped.ts';

const told = (place: Place, purpose: Purpose = 'imha') =>
  servicesFor(shipped, place, purpose).map(({ provider, why, howSure }) => [
    provider.id,
    why,
    howSure,
  ]);

test('in England the council where the hospital stands comes first, then the council of the home', () => {
  expect(told({ hospitalId: 'roseberry-park-hospital', areaId: 'leeds' })).toEqual([
    ['people-first', 'hospital-area-council', 'medium'],
    ['teesside-mind', 'hospital-area-council', 'medium'],
    ['advonet', 'home-area', 'high'],
  ]);
});

test('in Wales the health board of the hospital decides, not the council', () => {
  expect(told({ hospitalId: 'felindre-ward-bronllys-hospital', areaId: 'cardiff' })).toEqual([
    ['cadmhas', 'health-board', 'high'],
    ['asc', 'home-area', 'low'],
  ]);
  expect(told({ areaId: 'powys' })).toEqual([['cadmhas', 'health-board', 'high']]);
  expect(told({ healthBoardId: 'betsi-cadwaladr-health-board' })).toEqual([
    ['cadmhas', 'health-board', 'medium'],
  ]);
});

test("a hospital's own service comes before the council's", () => {
  expect(told({ hospitalId: 'rampton-hospital' })).toEqual([
    ['together-notts-secure', 'hospital-service', 'medium'],
    ['your-voice-your-choice', 'hospital-area-council', 'low'],
  ]);
});

test('a service for some patients only comes after those for everybody', () => {
  expect(told({ hospitalId: 'hopewood' }).map(([id]) => id)).toEqual([
    'your-voice-your-choice',
    'together-notts-secure',
  ]);
});

test('where nobody is known the answer is empty, and still says who should arrange it', () => {
  const place = { hospitalId: 'tickhill-road-hospital' };
  expect(told(place)).toEqual([]);
  expect(arrangementsFor(shipped, place, 'imha').map(({ why, by }) => [why, by.name])).toEqual([
    ['hospital-area-council', 'Doncaster'],
  ]);
});

test('evidence that nobody confirmed is never more than a hint', () => {
  expect(told({ healthBoardId: 'cardiff-and-vale-health-board' })).toEqual([
    ['asc', 'health-board', 'low'],
  ]);
});

test('a provider that serves both the hospital and the home is named once', () => {
  expect(told({ hospitalId: 'clifton-house', areaId: 'york' })).toEqual([
    ['york-advocacy-hub', 'hospital-area-council', 'low'],
  ]);
});

test('for social care the council of the home comes first, then that of the hospital', () => {
  expect(told({ hospitalId: 'west-park-hospital', areaId: 'leeds' }, 'care-act')).toEqual([
    ['advonet', 'home-area', 'high'],
    ['dad-darlington', 'hospital-area-council', 'high'],
  ]);
});

test('a hospital whose council is not certain leaves only the home to go by', () => {
  const unsure = {
    ...shipped,
    hospitals: shipped.hospitals.map((hospital) =>
      hospital.id === 'priory-hospital-roehampton' ? { ...hospital, areaId: null } : hospital,
    ),
  };
  const place = { hospitalId: 'priory-hospital-roehampton', areaId: 'leeds' };
  expect(servicesFor(unsure, place, 'imha').map(({ provider }) => provider.id)).toEqual([
    'advonet',
  ]);
});

test('an unknown place is nothing known, not an error', () => {
  expect(told({})).toEqual([]);
  expect(told({ hospitalId: 'nowhere', areaId: 'nowhere' })).toEqual([]);
});
