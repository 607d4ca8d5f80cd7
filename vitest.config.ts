import {defineConfig} from 'vitest/config';

// Tests change no module's state, so files may share what they imported; every core works.
export default defineConfig({
  test: {
    ...{include: ['tests/**/*.test.ts'], pool: 'forks', isolate: false, maxWorkers: '100%'},
    ...{testTimeout: 60_000, hookTimeout: 60_000},
  },
});
