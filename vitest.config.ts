import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Law, order of questions, data, words, scripts: no browser.
        test: { name: 'rules', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        // Pages as a person meets them, in a simulated browser.
        plugins: [react()],
        test: { name: 'pages', environment: 'jsdom', include: ['tests/pages/**/*.test.ts', 'tests/**/*.test.tsx'], setupFiles: ['tests/setup.ts'] },
      },
    ],
  },
});
