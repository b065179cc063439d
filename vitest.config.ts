import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/setup.ts'];

export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 30_000,
    // Exported pictures read their colours from it.
    css: { include: /tokens\.css\?raw/ },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{unit,contract,repo}/**/*.test.ts'],
          environment: 'node',
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/unit/**/*.test.tsx', 'tests/journeys/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles,
        },
      },
    ],
  },
});
