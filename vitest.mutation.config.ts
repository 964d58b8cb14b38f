import { defineConfig } from 'vitest/config';

/** The tests of the rules that take seconds, for they run again after one small fault after another (decision 006). */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/law-data/*.test.ts',
      'tests/law/{reference,second-reading}.test.ts',
      'tests/rights/{asleep,asleep-periods,asleep-rules,families,not-known,part-known}.test.ts',
      'tests/rights/{reasons,rules-by-status,spouses}.test.ts',
      'tests/questions/*.test.ts',
      'tests/journey/{at-outcome,back-and-change,offers,relevance,short-ways,what-is-asked}.test.ts',
      'tests/facts/reading.test.ts',
      'tests/drawn/*.test.ts',
      'tests/**/*.mutation.ts',
    ],
  },
});
