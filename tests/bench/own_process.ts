import { type ChildProcess, fork } from 'node:child_process'

/** A TypeScript program of this bench in a process of its own; it ends with ours. */
export function startOwnProcess(program: URL, words: readonly string[] = []): ChildProcess {
  return fork(program, words, { execArgv: ['--import', 'tsx'] })
}

/** The next thing the process tells. */
export function told(child: ChildProcess): Promise<unknown> {
  return new Promise((done, fail) => {
    const early = (code: number | null) => fail(new Error(`The process ended with code ${code}.`))
    child.once('exit', early)
    child.once('message', (message) => {
      child.removeListener('exit', early)
      done(message)
    })
  })
}

export function endProcess(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done())
    child.disconnect()
  })
}
