import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packagesIn } from '../../scripts/licences.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    version: string;
    license: string;
  };
const { dependencies, devDependencies } = read('package.json');
const [shippedTable = '', buildTable = ''] = readFileSync('docs/dependencies.md', 'utf8').split(
  '## For building and testing only',
);

/** The rows of a table, by the packages each names in its first cell. */
function rowsIn(text: string): Map<string, string[]> {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.flatMap(([names = '', ...cells]) =>
      names.split(', ').map((name) => [name, cells] as const),
    ),
  );
}

const shipped = rowsIn(shippedTable);
const building = rowsIn(buildTable);

it.each([
  ['the published site', dependencies, shipped],
  ['building and testing', devDependencies, building],
] as const)('docs/dependencies.md lists exactly the packages for %s', (_, listed, rows) => {
  expect([...rows.keys()].sort()).toEqual(Object.keys(listed).sort());
});

it.each(Object.entries({ ...dependencies, ...devDependencies }))(
  '%s is pinned, and its row tells its version, licence and reason',
  (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const installed = read(`node_modules/${name}/package.json`);
    const cells = shipped.get(name) ?? building.get(name) ?? [];
    expect(cells.slice(0, 2)).toEqual([installed.version, installed.license]);
    expect(installed.version).toBe(version);
    expect(cells.at(-2)?.length).toBeGreaterThan(10);
  },
);

it('a package is found by the files that were built in, also where packages hold packages', () => {
  const chunk = (...moduleIds: string[]) => ({ type: 'chunk', moduleIds });
  const built = {
    output: [
      chunk(
        '/a/node_modules/react-dom/client.js',
        '/a/src/x.ts',
        '\0virtual',
        '/a/node_modules/x/node_modules/@s/y/i.js',
      ),
      { type: 'asset', originalFileNames: ['../node_modules/@font/z/f.woff2'] },
    ],
  };
  expect(packagesIn(built as unknown as Parameters<typeof packagesIn>[0])).toEqual([
    '@font/z',
    '@s/y',
    'react-dom',
  ]);
});
