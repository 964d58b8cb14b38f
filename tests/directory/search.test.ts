import { expect, test } from 'vitest';
import { hasNumber } from '../../src/directory/calls.ts';
import { knownPlace } from '../../src/directory/chosen-place.ts';
import { searchPlaces } from '../../src/directory/place-search.ts';
import { outcodeOf, searchAreas, searchHospitals } from '../../src/directory/search.ts';
import { whomToCall } from '../../src/directory/whom-to-call.ts';
import { shipped, towns } from './shipped.ts';

const hospitals = searchHospitals(shipped.hospitals);
const areas = searchAreas(shipped.areas, towns);
const places = searchPlaces(shipped, undefined, towns);
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

test.each([
  ['Guildford', 'surrey'],
  ['Stevenage', 'hertfordshire'],
  ['BN2', 'brighton-and-hove'],
  ['bn2 5be', 'brighton-and-hove'],
  ['SW1A 1AA', 'westminster'],
  ['Ponteland', 'northumberland'],
  ['Tooting', 'wandsworth'],
  ['St Bernards', 'st-bernards-hospital'],
  ['st anns', 'st-anns-hospital-poole'],
  ['Ynys Môn', 'isle-of-anglesey'],
  ['ynys mon', 'isle-of-anglesey'],
  ['Ysbyty Gwynêdd', 'hergest-unit-ysbyty-gwynedd'],
  ['ysbyty gwynedd', 'hergest-unit-ysbyty-gwynedd'],
  ['Robin ward', 'lakeside-mental-health-unit-west-middlesex-hospital'],
  ['Marchwood', 'marchwood-priory-hospital'],
  // With the number of a ward, as it stands on the door.
  ['Ward 3 Bethlem', 'bethlem-royal-hospital'],
  ['Ward 7 St Georges', 'st-georges-hospital'],
  // One word or two.
  ['millview', 'mill-view-hospital'],
  ['spring view', 'springview-hospital'],
  // Two slips in a long name.
  ['broadmore', 'broadmoor-hospital-high-secure'],
  ['the maudesly', 'maudsley-hospital'],
  ['stevenidge', 'hertfordshire'],
  // Where a care home or a prison is.
  ['nursing home Leeds', 'leeds'],
  ['HMP Leeds', 'leeds'],
  // A hospital that is not in the list, in a town that is.
  ['Parkside Macclesfield', 'cheshire-east'],
  ['Queens Medical Centre, Nottingham', 'nottingham'],
  ['Burton on Trent', 'staffordshire'],
  // What people call a county, and places in Welsh.
  ['Northants', 'west-northamptonshire'],
  ['Oxon', 'oxfordshire'],
  ['Wrecsam', 'wrexham'],
  ['abertawe', 'swansea'],
])('typing "%s" leads to %s, and there to somebody to call', (typed, id) => {
  const found = places(typed);
  expect(idsOf(found)).toContain(id);
  for (const place of found) {
    const calls = whomToCall(shipped, knownPlace(shipped, place.id).place, 'imha');
    expect(calls.filter(hasNumber)).not.toEqual([]);
  }
});

test('of a place spelt right none is meant that is only spelt alike', () => {
  expect(idsOf(places('Rampton'))).toEqual(['rampton-hospital']);
  expect(idsOf(places('becklin'))).toEqual(['the-becklin-centre']);
});

test('"Ward 4" is no place, and yet leads to somebody to call', () => {
  expect(places('Ward 4')).toEqual([]);
  expect(whomToCall(shipped, {}, 'imha').filter(hasNumber)).not.toEqual([]);
});

test('a whole page pasted in finds something or nothing, but reads only its beginning', () => {
  const page = `${'bethlem '.repeat(3)}${'lorem ipsum '.repeat(50_000)}`;
  expect(Array.isArray(places(page))).toBe(true);
  expect(places(`${'bethlem '.repeat(12)}zzzz`).length).toBeGreaterThan(0);
});

test.each([
  ['BN2', 'BN2'],
  ['bn25be', 'BN2'],
  ['BN2 5', 'BN2'],
  ['EC1V 9', 'EC1'],
  ['Ward 4', undefined],
  ['Leeds', undefined],
])('the postcode district of "%s" is %s', (typed, district) => {
  expect(outcodeOf(typed)).toBe(district);
});

test.each([
  ['a short word in full', 'callington rd bristol', 'callington-road-hospital'],
  ['its island in three letters', 'sevenacres iow', 'sevenacres-st-marys-hospital'],
  ['a part of the city that no list has', 'mary seacole house handsworth', 'mary-seacole-house'],
  ['its council', 'green parks bromley', 'green-parks-house-princess-royal-university-hospital'],
])('a place is found by its name and %s', (_, typed, first) => {
  expect(idsOf(places(typed))[0]).toBe(first);
});

test('a ward of a town’s name is not that town', () => {
  expect(idsOf(places('colne ward watford'))).toEqual(['hertfordshire']);
});

test('no hospital of that name elsewhere is meant where a town was typed', () => {
  expect(idsOf(places('woodlands salford'))).not.toContain('woodlands-centre-for-acute-care');
});
