import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface Load {
  /** The program `wrk`, see `findWrk`. */
  readonly program: string
  readonly port: number
  /** Asked for in random order. */
  readonly paths: readonly string[]
  /** What is posted there, one of the bodies at a time; where left out, nothing is. */
  readonly post?: {
    readonly bodies: readonly string[]
    readonly headers: Readonly<Record<string, string>>
  }
  readonly connections: number
  readonly seconds: number
}

const script = fileURLToPath(new URL('random_requests.lua', import.meta.url))

/**
 * Asks over and over on kept connections, one request at a time on each, and counts the answers; the
 * first second warms up. By a program in C: two cores carry server, database and this client, and
 * pgbench, which it is held against, costs as little.
 *
 * @returns answers a second.
 * @throws Error when an answer is an error, or none comes.
 */
export async function load(asked: Load): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_load_'))
  try {
    const file = join(folder, 'paths')
    writeFileSync(file, requestsOf(asked).join('\n'))
    await ask(asked, file, 1)
    return await ask(asked, file, asked.seconds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each a line: the path, and what is posted with its headers, between tabs. */
function requestsOf({ paths, post }: Load): readonly string[] {
  if (post === undefined) return paths
  const headers = Object.entries(post.headers).map(([name, value]) => `${name}: ${value}`)
  return paths.flatMap((path) => post.bodies.map((body) => [path, body, ...headers].join('\t')))
}

async function ask({ program, port, connections }: Load, file: string, seconds: number) {
  const { stdout } = await promisify(execFile)(program, [
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
    ...['--timeout', '30s', '--script', script, `http://127.0.0.1:${port}`, '--', file],
  ])
  const [, answers, microseconds, refused, broken] =
    /answers (\d+) microseconds (\d+) refused (\d+) broken (\d+)/.exec(stdout) ?? []
  if (refused !== '0' || broken !== '0' || Number(answers) === 0) throw new Error(stdout)
  return Number(answers) / (Number(microseconds) / 1e6)
}
