import { fileURLToPath } from 'node:url';

const tool = (name: string) => fileURLToPath(new URL(`./tools/test/node_modules/${name}`, import.meta.url));

/** Test tools live in tools/test so that starting the product never downloads them; tests find them through these aliases. */
export default {
  resolve: {
    conditions: ['development'],
    alias: { vitest: tool('vitest'), 'fast-check': tool('fast-check') },
  },
  test: {
    include: ['engine/src/**/*.test.ts', 'tools/**/*.test.ts', 'web/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Generous, because a slow machine is no fault of the code: speed is measured in bench/.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A file on every processor: by itself the runner leaves one of them idle, which of two is half.
    maxWorkers: '100%',
    // Files share their process, the pack it has read and what was worked out of it: alone, each would begin from nothing.
    isolate: false,
  },
};
