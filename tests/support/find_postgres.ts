import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { canInstallDebianPackages, installDebianPackages } from './debian_packages.ts'
import { findOnPath, firstRunnable } from './find_program.ts'
import type { Finding } from './finding.ts'

const run = promisify(execFile)
const oldestPostgres = 15
const oldestPostgis = 3.3

export interface PostgresPrograms {
  /** Where initdb and postgres stand. */
  readonly folder: string
  /** The major version, as in 15. */
  readonly version: number
  /** As the extension's control file says it, as in 3.3.2; undefined where PostGIS is absent. */
  readonly postgis: string | undefined
}

/** The programs of a PostgreSQL server with PostGIS, found or brought; nothing is started. */
export async function findPostgres(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Finding<PostgresPrograms>> {
  const seen = await look(environment)
  const fitting = seen.find(fits)
  if (fitting) return { found: fitting }

  const lack = lackOf(seen)
  if (!canInstallDebianPackages(environment))
    return {
      missing: `${lack}: install PostgreSQL ${oldestPostgres} or later with PostGIS ${oldestPostgis} or later, or name its program folder in POSTGRES_BIN`,
    }
  const withoutPostgis = seen.find((server) => server.version >= oldestPostgres && !server.postgis)
  const failure = await installDebianPackages(
    withoutPostgis
      ? [`postgresql-${withoutPostgis.version}-postgis-3`]
      : ['postgresql', 'postgresql-postgis'],
  )
  if (failure) return { missing: `${lack}, and ${failure}` }
  const brought = (await look(environment)).find(fits)
  return brought
    ? { found: brought }
    : { missing: `${lack}, also after Debian's packages were installed` }
}

function fits(server: PostgresPrograms): boolean {
  return (
    server.version >= oldestPostgres &&
    server.postgis !== undefined &&
    Number.parseFloat(server.postgis) >= oldestPostgis
  )
}

function lackOf(seen: readonly PostgresPrograms[]): string {
  const [newest] = seen
  if (!newest) return 'no PostgreSQL server found'
  if (newest.version < oldestPostgres) return `PostgreSQL ${newest.version} is too old`
  return newest.postgis
    ? `PostGIS ${newest.postgis} is too old`
    : `PostgreSQL ${newest.version} is here without PostGIS`
}

/** Every server in sight, the newest first. */
async function look(environment: NodeJS.ProcessEnv): Promise<PostgresPrograms[]> {
  const folders = environment.POSTGRES_BIN
    ? [environment.POSTGRES_BIN]
    : [...new Set([...foldersOnPath(environment.PATH), ...usualFolders(environment)])]
  const servers = await Promise.all(folders.map(describeServer))
  return servers.filter((server) => server !== undefined).sort((a, b) => b.version - a.version)
}

function foldersOnPath(searchPath: string | undefined): string[] {
  const initdb = findOnPath(['initdb'], searchPath)
  return initdb ? [dirname(initdb)] : []
}

function usualFolders(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32')
    return versionFolders(join(environment.PROGRAMFILES ?? 'C:\\Program Files', 'PostgreSQL'))
  return [
    ...versionFolders('/usr/lib/postgresql'),
    ...versionFolders('/Library/PostgreSQL'),
    ...versionFolders('/Applications/Postgres.app/Contents/Versions'),
    ...versionFolders('/opt/homebrew/opt', 'postgresql@'),
    ...versionFolders('/usr/local/opt', 'postgresql@'),
    '/usr/local/pgsql/bin',
  ]
}

function versionFolders(parent: string, start = ''): string[] {
  try {
    return readdirSync(parent)
      .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
      .map((name) => join(parent, name, 'bin'))
  } catch {
    // This system keeps no servers here.
    return []
  }
}

async function describeServer(folder: string): Promise<PostgresPrograms | undefined> {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => firstRunnable([join(folder, name + ending)])
  const server = program('postgres')
  if (!server || !program('initdb')) return undefined

  const version = Number.parseInt((await run(server, ['--version'])).stdout.replace(/^\D+/, ''), 10)
  const configuration = program('pg_config')
  const share = configuration
    ? (await run(configuration, ['--sharedir'])).stdout.trim()
    : join(folder, '..', 'share')
  return { folder, version, postgis: postgisVersion(share) }
}

function postgisVersion(share: string): string | undefined {
  try {
    const control = readFileSync(join(share, 'extension', 'postgis.control'), 'utf8')
    return /default_version\s*=\s*'([^']+)'/.exec(control)?.[1]
  } catch {
    // No control file, no PostGIS.
    return undefined
  }
}
