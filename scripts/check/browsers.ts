import { existsSync } from 'node:fs';
import { allowed } from './browsers/allowed.ts';
import { browserFaults, builtFiles } from './browsers/faults.ts';
import { promised } from './browsers/promised.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run: npm run build');
  process.exit(1);
}
const files = builtFiles('dist');
const faults = browserFaults(files, allowed);
for (const fault of faults) console.error(fault);
const oldest = Object.entries(promised).map((one) => one.join(' '));
console.log(`${files.length} built files against ${oldest.join(', ')}: ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
