import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmdirSync, statSync, unlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Stop } from '../stop.ts'
import { type Answers, answerLines, ask } from './lines_over_socket.ts'

export interface DirectoryLock {
  /** What the holder answers to other processes of the same user, by the name they ask. */
  answer(answers: Answers): void
  release(): Promise<void>
}

const guardIsStaleAfterMilliseconds = 10_000

/**
 * Makes this process the only one on an embedded database's directory: two would each open it
 * without a word and destroy it. The lock is a listening socket, which the kernel drops with the
 * process; no file of a dead process can keep the door shut.
 *
 * @throws Stop naming the process that has it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = socketPath(directory)
  const answers: Answers = { who: async () => process.pid }
  try {
    return lockOn(await bind(path, answers), answers)
  } catch (error) {
    if (!isInUse(error)) throw error
  }
  await refuseIfAlive(path, directory)
  // Nobody answers: a socket file left by a killed process. Only one of those who noticed may take
  // it away, and only after asking again, or it would take away the lock of who was quicker.
  const guard = `${path}.takeover`
  takeGuard(guard, directory)
  try {
    await sleep(100)
    await refuseIfAlive(path, directory)
    unlinkSync(path)
    return lockOn(await bind(path, answers), answers)
  } finally {
    rmdirSync(guard)
  }
}

/** Where a directory's holder listens; the answer to a client that wants to talk to it. */
export function socketPath(directory: string): string {
  const real = onePathOf(directory)
  const short = createHash('sha256').update(real).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\dia-ban-${short}`
  const beside = join(real, 'in_use.socket')
  // A socket's path may have 104 bytes on macOS, 108 on Linux.
  return Buffer.byteLength(beside) < 100 ? beside : join(tmpdir(), `dia-ban-${short}.socket`)
}

/** By whatever links a directory is reached, it has one lock. */
function onePathOf(directory: string): string {
  try {
    return realpathSync(directory)
  } catch (error) {
    // Not made yet, so nobody holds it.
    if (isCode(error, 'ENOENT')) return directory
    throw error
  }
}

function lockOn(server: Server, answers: Answers): DirectoryLock {
  return {
    answer: (more) => Object.assign(answers, more),
    release: () => new Promise((done) => server.close(() => done())),
  }
}

function bind(path: string, answers: Answers): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => answerLines(socket, answers))
    server.once('error', fail)
    server.listen(path, () => {
      // The lock must not keep a finished program alive.
      server.unref()
      done(server)
    })
  })
}

async function refuseIfAlive(path: string, directory: string): Promise<void> {
  const pid = await ask(path, 'who', null)
  if (pid === undefined) return
  throw new Stop(
    {
      en: `The data directory ${directory} is in use by process ${String(pid)}.`,
      vi: `Thư mục dữ liệu ${directory} đang được tiến trình ${String(pid)} dùng.`,
    },
    {
      en: 'Stop that process first, or choose another DATA_DIR.',
      vi: 'Dừng tiến trình ấy trước, hoặc chọn DATA_DIR khác.',
    },
  )
}

function takeGuard(guard: string, directory: string): void {
  try {
    mkdirSync(guard)
    return
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (age > guardIsStaleAfterMilliseconds) rmdirSync(guard)
  throw new Stop(
    {
      en: `Another process is just starting on the data directory ${directory}.`,
      vi: `Một tiến trình khác vừa khởi động trên thư mục dữ liệu ${directory}.`,
    },
    { en: 'Wait a moment and start again.', vi: 'Chờ một lát rồi chạy lại.' },
  )
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

const isInUse = (error: unknown) => isCode(error, 'EADDRINUSE')
