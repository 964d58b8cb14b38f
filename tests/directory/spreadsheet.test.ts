import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { columns, type Row } from '../../scripts/directory/columns.ts';
import { entriesText } from '../../scripts/directory/entries-text.ts';
import { readSheet } from '../../scripts/directory/read-sheet.ts';
import { lostNotes, readNotes } from '../../scripts/directory/research-notes.ts';
import { type Files, takeIn } from '../../scripts/directory/take-in.ts';
import { toRing } from '../../scripts/directory/to-ring.ts';
import { inspect } from '../../src/directory/faults.ts';
import { sharesOf } from '../../src/directory/shares.ts';
import { whomToCall } from '../../src/directory/whom-to-call.ts';
import { sharesReport } from '../../scripts/directory/floors.ts';
import { shipped, shippedFiles, today } from './shipped.ts';

const rows = toRing(shipped, today);
const advonet = 'providers:advonet:01132440606';
const sheet = (change: (row: Row) => Row) =>
  Papa.unparse(
    rows.filter(({ key }) => key === advonet).map((row) => change({ ...row })),
    { columns: [...columns] },
  );
const rung = (given: Partial<Row>) =>
  readSheet(
    sheet((row) => ({ ...row, 'rang on': '2026-11-27', answered: 'yes', ...given })),
    today,
  );

test('what to ring begins with what nobody knows, then with what nobody is sure of', () => {
  const why = rows.map((row) => row['why now']);
  expect([...new Set(why)]).toEqual(['nobody knows the service', 'not sure', 'only read']);
  expect(rows.find(({ key }) => key === 'areas:doncaster:imha')).toMatchObject({ number: '' });
});

test('the sheet comes back as it went out: nothing rung, nothing written', () => {
  expect(readSheet(Papa.unparse(rows, { columns: [...columns] }), today)).toEqual({
    rung: [],
    faults: [],
  });
});

test('a call that was answered by the right service is written down with its day', () => {
  const read = rung({ 'right service': 'yes' });
  expect(read.faults).toEqual([]);
  const files = shippedFiles();
  expect(takeIn(files as unknown as Files, {}, read.rung)).toEqual([]);
  const { directory, faults } = inspect(files, today);
  expect(faults).toEqual([]);
  const [call] = whomToCall({ ...directory }, { areaId: 'leeds' }, 'imha');
  expect(call).toMatchObject({ sure: { of: 'rang', on: '2026-11-27' } });
  expect(toRing(directory, today).map(({ key }) => key)).not.toContain(advonet);
});

test('a new number replaces the old one, and is itself to be rung', () => {
  const files = shippedFiles();
  takeIn(files as unknown as Files, {}, rung({ 'new number': '0113 244 0607' }).rung);
  const { directory, faults } = inspect(files, today);
  expect(faults).toEqual([]);
  expect(toRing(directory, today).map(({ key }) => key)).toContain('providers:advonet:01132440607');
});

test.each<[fault: string, given: Partial<Row>, column: string]>([
  ['a day that does not exist', { 'rang on': '2026-02-30' }, 'rang on'],
  ['a day as a spreadsheet writes it', { 'rang on': '27/11/2026' }, 'rang on'],
  ['a day to come', { 'rang on': '2026-12-24' }, 'rang on'],
  ['no day', { 'rang on': '' }, 'rang on'],
  ['no word on whether it answered', { answered: '' }, 'answered'],
  ['neither yes nor no', { answered: 'engaged' }, 'answered'],
  ['a premium number', { 'new number': '09012345678' }, 'new number'],
  ['a number too short', { 'new number': '0113 244' }, 'new number'],
  ['another key', { key: 'providers:advonet' }, 'key'],
])('%s is refused, with its line and column', (_, given, column) => {
  const read = rung({ 'right service': 'yes', ...given });
  expect(read.faults).toEqual([expect.objectContaining({ line: 2, column })]);
});

test('a sheet without a column, or with a number twice, is refused', () => {
  expect(readSheet('key,who\na,b', today).faults.map(({ column }) => column)).toContain('rang on');
  const line = sheet((row) => row).split('\r\n')[1];
  expect(readSheet(`${sheet((row) => row)}\r\n${line}`, today).faults).toMatchObject([
    { line: 3, column: 'key' },
  ]);
});

test('a number the directory no longer has is named, not written', () => {
  const [one] = rung({ 'right service': 'yes' }).rung;
  const gone = one ? [{ ...one, key: { ...one.key, tel: '01132440000' } }] : [];
  expect(takeIn(shippedFiles() as unknown as Files, {}, gone)).toEqual([
    'providers:advonet: it no longer has the number 01132440000',
  ]);
});

test('what was heard is kept for whoever looks next, and is in the next sheet, but in no file that readers get', () => {
  const files = shippedFiles();
  const notes = {};
  takeIn(
    files as unknown as Files,
    notes,
    rung({ 'right service': 'yes', remark: 'Ask for Jo' }).rung,
  );
  expect(notes).toEqual({ 'providers:advonet': 'Told by phone on 2026-11-27: Ask for Jo' });
  const again = toRing(shipped, today, notes).find(({ key }) => key === advonet);
  expect(again?.['known so far']).toMatch(/Ask for Jo/);
  expect(JSON.stringify(files)).not.toMatch(/Ask for Jo/);
});

test('every note is about an entry of the directory', () => {
  expect(lostNotes(readNotes(), shipped)).toEqual([]);
  expect(lostNotes({ 'hospitals:gone': 'x' }, shipped)).toEqual(['hospitals:gone']);
});

test('the files are written as they stood: a change of one entry is a change of its lines alone', () => {
  const files = shippedFiles() as Record<string, { entries: unknown[] }>;
  for (const [name, { entries }] of Object.entries(files))
    expect(JSON.parse(entriesText(name, entries))).toEqual({ entries });
});

test('the shares of hospitals have not fallen, and a fallen one is named', () => {
  const shares = sharesOf(shipped);
  expect(sharesReport(shares).fallen).toEqual([]);
  expect(shares.somebody).toBe(100);
  expect(sharesReport({ ...shares, service: 10 }).fallen).toHaveLength(1);
});
