import { defineConfig } from 'vitest/config';

// The tests of the law that are quick enough to run once for every mutant.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/rights/{asleep,not-known}.test.ts', 'tests/law-data/*.test.ts', 'tests/rights/sample.mutation.ts'],
    testTimeout: 60_000,
  },
});
