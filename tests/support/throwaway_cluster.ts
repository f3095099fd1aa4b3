import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import type { PostgresPrograms } from './find_postgres.ts'
import { freePort } from './free_port.ts'

const secondsToStart = 60

export interface ThrowawayCluster {
  /** The superuser's way to the maintenance database; `createDatabase` takes it. */
  readonly adminUrl: string
  /** Ends the server and removes all it held. */
  stop(): Promise<void>
}

/** A PostgreSQL cluster in a temporary folder, on a free port of the loopback address only. */
export async function startThrowawayCluster(programs: PostgresPrograms): Promise<ThrowawayCluster> {
  const owner = await unprivilegedOwner()
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_postgres_'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  try {
    await promisify(execFile)(join(programs.folder, 'initdb'), initOptions(data), {
      ...owner,
      cwd: folder,
    })
    const port = await freePort()
    const server = spawn(join(programs.folder, 'postgres'), serverOptions(data, port, folder), {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const adminUrl = `postgres://postgres@127.0.0.1:${port}/postgres`
    const stop = stopper(server, folder)
    try {
      await untilItAnswers(server, adminUrl)
    } catch (error) {
      await stop()
      throw error
    }
    return { adminUrl, stop }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** PostgreSQL refuses to run as root: there, the user of Debian's own server runs it. */
async function unprivilegedOwner(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const number = async (flag: string, user: string) =>
    Number((await promisify(execFile)('id', [flag, user])).stdout)
  const user = await number('-u', 'postgres').then(
    () => 'postgres',
    // A server built by hand comes without that user.
    () => 'nobody',
  )
  return { uid: await number('-u', user), gid: await number('-g', user) }
}

function initOptions(data: string): string[] {
  return [
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth-local=reject',
    '--auth-host=trust',
    '--encoding=UTF8',
    // As servers are set up in the field: upper and lower case reach beyond ASCII.
    `--locale=${{ linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C'}`,
    '--no-sync',
  ]
}

function serverOptions(data: string, port: number, folder: string): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: process.platform === 'win32' ? '' : folder,
    max_connections: 200,
    // Nothing here outlives the test run, so nothing waits for the disk.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    timezone: 'UTC',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', data, ...flags]
}

async function untilItAnswers(server: ChildProcess, adminUrl: string): Promise<void> {
  let lastWords = ''
  server.stderr?.on('data', (words) => {
    lastWords = `${lastWords}${words}`.slice(-2000)
  })
  const deadline = Date.now() + secondsToStart * 1000
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The test server ended at once: ${lastWords}`)
    if (Date.now() > deadline)
      throw new Error(`The test server did not answer in ${secondsToStart} s: ${lastWords}`)
    if (await answers(adminUrl)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function answers(adminUrl: string): Promise<boolean> {
  const connection = postgres(adminUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await connection`select 1`
    return true
  } catch {
    // Not up yet; the caller's deadline decides when that is a failure.
    return false
  } finally {
    await connection.end({ timeout: 1 })
  }
}

function stopper(server: ChildProcess, folder: string): () => Promise<void> {
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
  })
  // SIGQUIT ends PostgreSQL and its children without a last checkpoint; Windows knows only one way.
  const end = () => server.kill(process.platform === 'win32' ? 'SIGTERM' : 'SIGQUIT')
  const remove = () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  // A run that is broken off, as by Ctrl-C, asks for no orderly stop.
  const abandon = () => {
    end()
    remove()
  }
  process.once('exit', abandon)
  return async () => {
    process.removeListener('exit', abandon)
    end()
    await ended
    remove()
  }
}
