import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ProgramsFirst } from './support/programs_first.ts'

const secondsForDatabase = 120

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // tests/run counts a project in which nothing ran as a part that could not run.
    passWithNoTests: true,
    // vitest would leave one core to the screen of who waits; on two cores that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: ProgramsFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{geo,seeds,web,run,imports}/**/*.test.{ts,tsx}'],
        },
      },
      // The same files twice: what holds on the embedded engine holds on a server. What only one of
      // the two can do stands in a file that says so by its name. Files share the modules of their
      // worker: each by itself would compile the embedded engine anew, a third of the whole time.
      {
        test: {
          name: 'api:embedded',
          include: ['tests/api/**/*.test.ts'],
          exclude: ['tests/api/**/*.server.test.ts'],
          provide: { engine: 'embedded', databaseUrl: undefined },
          globalSetup: 'tests/support/embedded_setup.ts',
          isolate: false,
          testTimeout: secondsForDatabase * 1000,
          hookTimeout: secondsForDatabase * 1000,
        },
      },
      {
        test: {
          name: 'api:server',
          include: ['tests/api/**/*.test.ts'],
          exclude: ['tests/api/**/*.embedded.test.ts'],
          provide: { engine: 'server', embeddedTemplate: undefined },
          globalSetup: 'tests/support/cluster_setup.ts',
          isolate: false,
          testTimeout: secondsForDatabase * 1000,
          hookTimeout: secondsForDatabase * 1000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Files share the Chromium of their worker, and each page has a context of its own in it.
          isolate: false,
          globalSetup: 'tests/support/product_setup.ts',
          provide: { engine: 'embedded', databaseUrl: undefined },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A picture without a graphics card takes its time, the more so beside other work.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
