import Papa from 'papaparse';
import { isDay, isUkPhone } from '../../src/directory/formats.ts';
import { type Column, columns, type Key, keyFrom } from './columns.ts';

/** One number that somebody rang, or one service that they asked for. */
export type Rung = {
  key: Key;
  rangOn: string;
  answered: boolean;
  right: boolean;
  /** The number they were given instead, as people read it. */
  newNumber?: string;
  remark?: string;
};
export type SheetFault = { line: number; column: string; message: string };

type Cells = Partial<Record<string, string>>;

const longestRemark = 300;
const yesOrNo = /^(yes|no)?$/i;

/** What came back in the spreadsheet. One fault and nothing of it may be used: each is named by line and column. */
export function readSheet(csv: string, today: string): { rung: Rung[]; faults: SheetFault[] } {
  const { data, errors, meta } = Papa.parse<Cells>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  const faults: SheetFault[] = [
    ...missing.map((column) => ({ line: 1, column, message: 'the column is missing' })),
    ...errors
      // A file of one column has no delimiter to find: the columns it lacks are named above.
      .filter(({ type }) => type !== 'Delimiter')
      .map(({ row = 0, message }) => ({ line: row + 2, column: '(line)', message })),
  ];
  if (faults.length > 0) return { rung: [], faults };
  const rows = data.map((cells, at) => readRow(cells, at + 2, today));
  const repeated = repeatedKeys(data);
  return {
    rung: rows.flatMap(({ rung }) => rung ?? []),
    faults: [...rows.flatMap((row) => row.faults), ...repeated],
  };
}

function readRow(cells: Cells, line: number, today: string): { rung?: Rung; faults: SheetFault[] } {
  const cell = (column: Column) => (cells[column] ?? '').trim();
  const faults: SheetFault[] = [];
  const fault = (column: Column, message: string) => faults.push({ line, column, message });
  const key = keyFrom(cell('key'));
  if (!key) fault('key', 'is not a key of ours: leave this column as it was');
  const rangOn = cell('rang on');
  const filled = (['answered', 'right service', 'new number', 'remark'] as const).some(cell);
  if (rangOn === '') {
    if (filled) fault('rang on', 'is empty, but the rest is filled in');
    return { faults };
  }
  if (!isDay(rangOn)) fault('rang on', `"${rangOn}" is not a day like 2026-11-28`);
  else if (rangOn > today) fault('rang on', `${rangOn} is still to come`);
  for (const column of ['answered', 'right service'] as const)
    if (!yesOrNo.test(cell(column))) fault(column, `"${cell(column)}" is neither yes nor no`);
  if (cell('answered') === '') fault('answered', 'is empty: yes or no');
  const newNumber = cell('new number');
  if (newNumber !== '' && !isUkPhone(newNumber.replace(/\s/g, '')))
    fault('new number', `"${newNumber}" is no UK phone number that people may be given`);
  const remark = cell('remark');
  if (remark.length > longestRemark) fault('remark', `is longer than ${longestRemark} letters`);
  if (faults.length > 0 || !key) return { faults };
  const isYes = (column: Column) => cell(column).toLowerCase() === 'yes';
  return {
    rung: {
      key,
      rangOn,
      answered: isYes('answered'),
      right: isYes('right service'),
      ...(newNumber ? { newNumber } : {}),
      ...(remark ? { remark } : {}),
    },
    faults,
  };
}

function repeatedKeys(data: readonly Cells[]): SheetFault[] {
  const keys = data.map(({ key = '' }) => key);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) === at
      ? []
      : [{ line: at + 2, column: 'key', message: `"${key}" stands on another line too` }],
  );
}
