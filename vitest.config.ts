import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Generous, because a slow machine is not a fault: no test asserts how long something takes. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // As many as there are processors: by itself it leaves one idle.
    maxWorkers: '100%',
    projects: [
      {
        // Law, order of questions, data, words, scripts: no browser.
        test: { name: 'rules', ...patience, environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        // Pages as a person meets them, in a simulated browser.
        plugins: [react()],
        test: {
          name: 'pages',
          ...patience,
          environment: 'jsdom',
          include: ['tests/pages/**/*.test.ts', 'tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
