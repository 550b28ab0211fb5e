import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true, alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      { extends: true, test: { name: 'node', include: ['{lib,scripts}/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: ['components/**/*.dom.test.tsx'], environment: 'jsdom' } },
    ],
  },
});
