import { readdirSync, readFileSync } from 'node:fs';
import { importFaults } from './house/imports.ts';
import { clockFaults } from './house/clock.ts';
import { nameFaults, sizeFaults } from './house/grain.ts';
import { layers } from './house/rooms.ts';

const sources = ['machines', 'src', 'scripts', 'tests']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .concat('vite.config.ts', 'vitest.config.ts')
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const files = sources.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const faults = [
  ...importFaults(files, layers),
  ...sizeFaults(files),
  ...nameFaults(files),
  ...clockFaults(files),
];
for (const fault of faults) console.error(fault);
console.log(`House rules: ${files.length} files, ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
