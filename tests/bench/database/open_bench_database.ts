import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { doorOf } from '../../../api/db/as_user.ts'
import { connectServer } from '../../../api/db/connect_server.ts'
import { migrate } from '../../../api/db/migrate.ts'
import { keepSpatialIndexUnderRowSecurity } from '../../../api/db/spatial_index.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { findPostgres } from '../../support/find_postgres.ts'
import { firstRunnable } from '../../support/find_program.ts'
import { startThrowawayCluster } from '../../support/throwaway_cluster.ts'
import { createDatabase } from '../../support/throwaway_database.ts'
import { fillPoints } from './points.ts'
import { importOfficialOutlines } from './units.ts'

export interface BenchDatabase {
  readonly url: string
  /** The superuser, past the door. */
  readonly owner: Sql
  readonly pgbench: string
  /** For what the bench writes. */
  readonly folder: string
  /** Which outlines the units have. */
  readonly outlines: string
  close(): Promise<void>
}

/** A server of its own with the product's database in it: shipped data, outlines, points if wanted. */
export async function openBenchDatabase({ points }: { points: boolean }): Promise<BenchDatabase> {
  const finding = await findPostgres()
  if ('missing' in finding) throw new Error(finding.missing)
  const pgbench = firstRunnable([join(finding.found.folder, 'pgbench')])
  if (pgbench === undefined) throw new Error(`There is no pgbench in ${finding.found.folder}.`)
  const cluster = await startThrowawayCluster(finding.found)
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_bench_'))
  const url = await createDatabase(cluster.adminUrl)
  const database = connectServer(url)
  const owner = postgres(url, { max: 1, onnotice: () => {} })
  const close = async () => {
    await owner.end({ timeout: 5 })
    await database.close()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await migrate(database)
    await keepSpatialIndexUnderRowSecurity(database)
    const door = doorOf(database)
    await loadSeeds(door)
    const outlines = await importOfficialOutlines(door)
    if (points) await fillPoints(owner)
    await owner`vacuum analyze`
    return { url, owner, pgbench, folder, outlines, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Work on such a database of its own without points, which is gone afterwards. */
export async function onBenchDatabase<Value>(
  work: (database: BenchDatabase) => Promise<Value>,
): Promise<Value> {
  const database = await openBenchDatabase({ points: false })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
