import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docPages } from '../../scripts/docs/pages.ts';

describe('the generated pages', () => {
  it.each(Object.entries(docPages))(
    'docs/%s says what the machine and the law say now (if not: npm run docs)',
    (file, page) => {
      const written = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
      expect(written === page(), 'stale').toBe(true);
    },
    // The walk of all that is owed takes a while on a busy machine.
    300_000,
  );
});
