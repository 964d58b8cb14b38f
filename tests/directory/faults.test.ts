import { expect, test } from 'vitest';
import { inspect } from '../../src/directory/faults.ts';
import type { DirectoryFile } from '../../src/directory/files.ts';
import { gapsIn, ageingIn } from '../../src/directory/weak-spots.ts';
import { shipped, shippedFiles, today } from './shipped.ts';

/** The faults found after one entry of the served data has been spoilt at a path such as `phones.0.tel`. */
function faultsAfter(file: DirectoryFile, id: string, path: string, value: unknown) {
  const files = shippedFiles();
  const { entries } = files[file] as { entries: { id: string }[] };
  const keys = path.split('.');
  let spot: unknown = entries.find((entry) => entry.id === id);
  for (const key of keys.slice(0, -1)) spot = (spot as Record<string, unknown>)[key];
  (spot as Record<string, unknown>)[keys.at(-1) ?? ''] = value;
  return inspect(files, today).faults;
}

test.each<[damage: string, file: DirectoryFile, id: string, path: string, value: unknown]>([
  ['a phone with a digit too few', 'providers', 'pohwer', 'phones.0.tel', '0300456237'],
  [
    'a phone that shows another number than it dials',
    'providers',
    'pohwer',
    'phones.0.phoneShown',
    '0300 456 2371',
  ],
  [
    'a personal number that costs much to ring',
    'providers',
    'pohwer',
    'phones.0.tel',
    '07012345678',
  ],
  ['a costly 0870 phone', 'providers', 'pohwer', 'phones.0.tel', '08701234567'],
  [
    'a link that names another host',
    'providers',
    'pohwer',
    'website',
    'https://nhs.uk@pohwer.net/',
  ],
  ['a link in look-alike letters', 'providers', 'pohwer', 'website', 'https://n\u04bbs.uk/'],
  ['a name that turns the direction of reading', 'providers', 'pohwer', 'name', 'POh\u202eREW'],
  ['a name with an unseen character', 'providers', 'pohwer', 'name', 'POh\u0000WER'],
  ['a name with a look-alike letter', 'providers', 'pohwer', 'name', '\u0420OhWER'],
  ['a national helpline that is not there', 'providers', 'swan-dorset', 'helpline', 'nobody'],
  ['a note without words', 'hospitals', 'lambeth-hospital', 'notes.0.say', 'closed'],
  ['a premium-rate phone', 'national', 'samaritans', 'phones.0.tel', '09012345678'],
  ['a phone with letters', 'national', 'nhs-111-mh', 'phones.0.tel', '111 option 2'],
  ['an email without a domain', 'providers', 'pohwer', 'email.address', 'pohwer@pohwer'],
  ['a link without http', 'providers', 'pohwer', 'website', 'www.pohwer.net'],
  ['a link that would run a script', 'national', 'samaritans', 'url', 'javascript:alert(1)'],
  ['a day that does not exist', 'providers', 'dad-darlington', 'sourceDate', '2025-02-30'],
  ['a source from the future', 'providers', 'dad-darlington', 'sourceDate', '2027-01-01'],
  ['"sourced" without a source', 'areas', 'leeds', 'imha.source', null],
  ['"sourced" that nobody checked', 'hospitals', 'bethlem-royal-hospital', 'checkedOn', null],
  ['a sourced phone without a source', 'providers', 'pohwer', 'phones.0.source', null],
  ['an unknown status', 'areas', 'leeds', 'imha.status', 'probably'],
  ['"unknown" although somebody is named', 'areas', 'leeds', 'imha.status', 'unknown'],
  ['"sourced" although nobody is named', 'areas', 'leeds', 'imha.providerIds', []],
  ['a field nobody knows', 'providers', 'pohwer', 'telephone', '0300 456 2370'],
  ['an empty name', 'hospitals', 'bethlem-royal-hospital', 'name', ''],
  ['an unknown nation', 'national', 'samaritans', 'nations', ['UK']],
  ['an unknown provider', 'areas', 'leeds', 'imha.providerIds', ['nobody']],
  ['an unknown provider for social care', 'areas', 'leeds', 'careAct.providerIds', ['nobody']],
  [
    'an unknown service of a hospital',
    'hospitals',
    'rampton-hospital',
    'imha.providerIds',
    ['nobody'],
  ],
  ['an unknown council', 'hospitals', 'bethlem-royal-hospital', 'areaId', 'kent-and-sussex'],
  [
    'a health board in place of the council',
    'hospitals',
    'bethlem-royal-hospital',
    'areaId',
    'powys-health-board',
  ],
  ['an unknown health board', 'areas', 'cardiff', 'healthBoardId', 'cardiff'],
  [
    "another health board than the council's",
    'hospitals',
    'cefn-coed-hospital',
    'healthBoardId',
    'powys-health-board',
  ],
  [
    'a hospital in another nation than its council',
    'hospitals',
    'bethlem-royal-hospital',
    'nation',
    'wales',
  ],
  ['an id used twice', 'providers', 'asc', 'id', 'pohwer'],
])('%s is caught, with the file, the entry and the field', (_, file, id, path, value) => {
  const entry = path === 'id' ? String(value) : id;
  const field = path.split('.')[0];
  expect(faultsAfter(file, id, path, value)).toContainEqual(
    expect.objectContaining({
      file,
      entry,
      field: path === 'telephone' ? '(entry)' : expect.stringContaining(field ?? ''),
    }),
  );
});

test('one bad provider is blamed alone, not on every council that names it', () => {
  const faults = faultsAfter('providers', 'voiceability', 'website', 'voiceability');
  expect(faults.map(({ entry }) => entry)).toEqual(['voiceability']);
});

test('a file that is no list of entries is caught', () => {
  expect(inspect({ ...shippedFiles(), national: [] }, today).faults).toMatchObject([
    { file: 'national', entry: '(file)' },
  ]);
});

test('a council whose provider nobody knows is a gap, not a fault', () => {
  expect(gapsIn(shipped).areasWithoutImha).toContain('lambeth');
  expect(inspect(shippedFiles(), today).faults).toEqual([]);
});

test.each([
  ['the source is older than 24 months', 'oldSource', '2026-11-22', 'areas trafford imha'],
  ['nobody has looked for more than 90 days', 'checkedLongAgo', '2027-02-21', 'providers pohwer'],
] as const)('evidence is reported when %s', (_, kind, day, name) => {
  expect(ageingIn(shipped, day)[kind]).toContain(name);
});

test('a source of exactly 24 months and a check of exactly 90 days are still fresh', () => {
  expect(ageingIn(shipped, '2026-02-06').oldSource).not.toContain('areas manchester imha');
  expect(ageingIn(shipped, '2027-02-20').checkedLongAgo).toEqual([]);
});
