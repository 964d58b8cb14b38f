// Reads the decision tables. A table is a CSV with comment lines (#), a line of column names, then plain rows.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Row = Readonly<Record<string, string>>;

export function readTable(name: string): Row[] {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines[0] ?? '').split(',');
  return lines.slice(1).map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length)
      throw new Error(`${name}: ${cells.length} cells, not ${columns.length}: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined || value === '')
    throw new Error(`no cell ${column} in ${JSON.stringify(row)}`);
  return value;
}

/** One row a status. */
export function byStatus(name: string): (status: string, column: string) => string {
  const rows = new Map(readTable(name).map((row) => [cell(row, 'status'), row]));
  return (status, column) => {
    const row = rows.get(status);
    if (row === undefined) throw new Error(`${name}: no row ${status}`);
    return cell(row, column);
  };
}

/** First row whose cells all say `any` or the value asked about. */
export function firstFit(rows: readonly Row[], asked: Readonly<Record<string, string>>): Row {
  const found = rows.find((row) =>
    Object.entries(asked).every(
      ([column, value]) => cell(row, column) === 'any' || cell(row, column) === value,
    ),
  );
  if (found === undefined) throw new Error(`no row fits ${JSON.stringify(asked)}`);
  return found;
}
