import { writeFileSync } from 'node:fs';
import { docPages } from './docs/pages.ts';

for (const [file, page] of Object.entries(docPages)) {
  const text = page();
  writeFileSync(`docs/${file}`, text);
  console.log(`docs/${file}: ${text.split('\n').length} lines`);
}
