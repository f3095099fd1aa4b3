import type { TestProject } from 'vitest/node'
import { buildWebWhenNeeded } from '../../api/build_web.ts'
import { findPostgres } from './find_postgres.ts'
import { startThrowawayCluster } from './throwaway_cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which engine the API tests of this vitest project run on. */
    engine: 'embedded' | 'server'
    /** The superuser's URL of the throwaway cluster, for `createDatabase`; undefined if embedded. */
    databaseUrl: string | undefined
  }
}

/** vitest calls it once before the API tests on a server, and what it returns once after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Files start programs side by side: two that built it at once would take it from each other.
  await buildWebWhenNeeded(() => {})
  const finding = await findPostgres()
  if ('missing' in finding) throw new Error(finding.missing)
  const cluster = await startThrowawayCluster(finding.found)
  project.provide('databaseUrl', cluster.adminUrl)
  return cluster.stop
}
