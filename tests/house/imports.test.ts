import { expect, it } from 'vitest';
import { importFaults, importsOf } from '../../scripts/house/imports.ts';
import { nameFaults } from '../../scripts/house/grain.ts';
import { layers } from '../../scripts/house/rooms.ts';

const faults = (path: string, text: string) => importFaults([{ path, text }], layers).length;

it.each([
  ['machines/law/periods.ts', "import { x } from '../facts/facts.ts';", 1],
  ['machines/rights/imha.ts', "import { x } from '../law/law.ts';", 0],
  ['machines/rights/imha.ts', "import { useState } from 'react';", 1],
  ['machines/rights/imha.ts', "import { x } from '../journey/machine.ts';", 1],
  [
    'machines/journey/machine.ts',
    "import { setup } from 'xstate';\nimport { q } from '../questions/registry.ts';",
    0,
  ],
  ['src/ui/Card.tsx', "import type { Facts } from '../../machines/facts/facts.ts';", 0],
  ['src/ui/Card.tsx', "import { type Facts } from '../../machines/facts/facts.ts';", 0],
  ['src/ui/Card.tsx', "import { facts } from '../../machines/facts/facts.ts';", 1],
  ['src/ui/Card.tsx', "import { App } from '../app/App.tsx';", 1],
  ['src/outcome/Outcome.tsx', "import { assess } from '../../machines/assess.ts';", 0],
  ['src/outcome/Outcome.tsx', "import { App } from '../app/App.tsx';", 1],
  ['src/outcome/Outcome.tsx', "const x = () => import('../app/App.tsx');", 1],
  ['src/app/App.tsx', "import words from '../../locales/en/shell.json';", 1],
  ['src/reader/words.ts', "import words from '../../locales/en/patient/shell.json';", 0],
  ['src/app/App.tsx', "import { x } from '../../tests/setup.ts';", 1],
  ['src/app/App.tsx', "import {\n  a,\n  b,\n} from '../../tests/setup.ts';", 1],
  ['src/elsewhere/new.ts', '', 1],
])('%s with %j has %i faults', (path, text, count) => expect(faults(path, text)).toBe(count));

it('an import without its ending is a fault', () => {
  expect(faults('src/ui/Card.tsx', "import { x } from './words';")).toBe(1);
});

it('finds imports that bring only types', () => {
  expect(
    importsOf("import type { A } from './a.ts';\nimport { type B, c } from './b.ts';"),
  ).toEqual([
    { target: './a.ts', typeOnly: true },
    { target: './b.ts', typeOnly: false },
  ]);
});

it('a file that only passes others on is a fault', () => {
  expect(
    nameFaults([
      { path: 'src/ui/parts.ts', text: "export { A } from './A.tsx';\nexport * from './B.tsx';" },
    ]),
  ).toHaveLength(1);
  expect(nameFaults([{ path: 'src/ui/utils.ts', text: 'export const a = 1;' }])).toHaveLength(1);
});
