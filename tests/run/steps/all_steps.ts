import { findChromium } from '../../support/find_chromium.ts'
import { findPostgres } from '../../support/find_postgres.ts'
import type { Step } from '../step.ts'
import { browserBundleStep } from './browser_bundle_step.ts'
import { fileSizesStep } from './file_sizes_step.ts'
import { programStep } from './program_step.ts'
import { vitestStep } from './vitest_step.ts'

/** All that `npm test` does, in its order: what fails soonest comes first. */
export const allSteps: readonly Step[] = [
  programStep('types', 'the types fit', 'typescript', 'tsc', []),
  programStep('style', 'one style, and none of the known mistakes', '@biomejs/biome', 'biome', [
    'check',
    '--error-on-warnings',
    '.',
  ]),
  programStep('imports', 'each room imports only what it may', 'dependency-cruiser', 'depcruise', [
    '--config=tests/imports/rules.mjs',
    ...['geo', 'api', 'seeds', 'web', 'tests'],
  ]),
  programStep('unused', 'no code and no package without a use', 'knip', 'knip', [
    '--config=tests/knip.json',
  ]),
  fileSizesStep,
  vitestStep('unit', 'each part does what it says'),
  vitestStep('api:embedded', 'the API, on the embedded engine'),
  vitestStep('api:server', 'the API, on a real PostGIS', findPostgres),
  browserBundleStep,
  vitestStep('browser', 'the screen, in a real Chromium', findChromium),
]
