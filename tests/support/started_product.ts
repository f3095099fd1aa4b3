import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Started {
  readonly process: ChildProcess
  /** All lines said so far, both streams. */
  said(): string
  /** Resolves when a line matches; rejects when the program ends before. */
  saying(words: RegExp): Promise<string>
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
}

/** Runs one of the product's programs as `npm start` and `npm run …` do. */
export function start(
  program:
    | 'api/serve.ts'
    | 'api/log/verify.ts'
    | 'api/print/print.ts'
    | 'api/backup/backup.ts'
    | 'api/backup/restore.ts'
    | 'seeds/import.ts',
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Started {
  const child = spawn(process.execPath, ['api/run_program.mjs', program, ...words], {
    cwd: root,
    env: { ...withoutOurs(process.env), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    text += chunk
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((done) => child.once('close', done))
  return {
    process: child,
    ended,
    said: () => text,
    saying: (wanted) =>
      new Promise((done, fail) => {
        const look = () => {
          if (!wanted.test(text)) return
          listeners.delete(look)
          done(text)
        }
        listeners.add(look)
        look()
        ended.then((code) => fail(new Error(`It ended with code ${code} and said:\n${text}`)))
      }),
  }
}

/** The address it says when it is ready. */
export async function addressOf(started: Started): Promise<string> {
  const said = await started.saying(/Ready: http\S+/)
  return /Ready: (http\S+)/.exec(said)?.[1] ?? ''
}

/** Signs in by the link it says at the first start, and sets a password: the cookie of who did. */
export async function signInOnce(started: Started): Promise<{ cookie: string; password: string }> {
  const [, origin = '', token = ''] =
    /Sign in once: (http\S+)\/#sign_in=(\S+)/.exec(started.said()) ?? []
  const password = 'một mật khẩu để thử'
  const post = async (path: string, body: object, cookie = '') => {
    const headers = { 'content-type': 'application/json', origin, ...(cookie && { cookie }) }
    const address = `${origin}/api/accounts/${path}`
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }
  const cookie = await post('sign_in_link', { token })
  await post('password', { new: password }, cookie)
  return { cookie, password }
}

function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATA_DIR: _d, DATABASE_URL: _u, HOST: _h, PORT: _p, ...rest } = environment
  const { TRUST_PROXY: _t, TLS_CERT: _c, TLS_KEY: _k, ISOLATED_NETWORK: _i, ...plain } = rest
  return plain
}
