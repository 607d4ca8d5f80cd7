import {existsSync, statfsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {defineConfig} from 'vitest/config';

// Tests change no module's state, so files may share what they imported; every core works. What is tested is loaded by Node as a run
// loads it, not rewritten by vite: that is twice as quick, and leaves nothing to mock. So are packages, without the assertions that
// some have for their own development. Much is made and dropped: with room for that, less of it is copied about by the collector.
// Repositories are made, copied and dropped by the hundred: in memory where there is room for them.
const memory = '/dev/shm';
const roomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > 4e9;

export default defineConfig({
  ssr: {resolve: {conditions: ['node']}},
  test: {
    ...{include: ['tests/**/*.test.ts'], pool: 'forks', isolate: false, maxWorkers: '100%'},
    ...{testTimeout: 60_000, hookTimeout: 60_000, execArgv: ['--import', 'tsx', '--max-semi-space-size=32']},
    env: {TMPDIR: roomy ? memory : tmpdir()},
    server: {deps: {external: [/\/(pipeline|schemas)\/.*\.ts$/]}},
  },
});
