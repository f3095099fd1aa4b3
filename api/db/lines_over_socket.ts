import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** Named questions one process answers another on the same machine. */
export type Answers = Record<string, (body: unknown) => Promise<unknown>>

interface Question {
  readonly ask: string
  readonly body: unknown
}

/** Answers each line of JSON `{ ask, body }` with a line `{ value }` or `{ refused }`. */
export function answerLines(socket: Socket, answers: Answers): void {
  // A client that goes away in the middle is no concern of the holder's.
  socket.on('error', () => socket.destroy())
  createInterface({ input: socket }).on('line', async (line) => {
    socket.end(`${JSON.stringify(await answerTo(line, answers))}\n`)
  })
}

async function answerTo(line: string, answers: Answers) {
  try {
    const question = JSON.parse(line) as Question
    const answer = Object.hasOwn(answers, question.ask) ? answers[question.ask] : undefined
    if (answer === undefined)
      return { refused: `The running program does not know "${question.ask}".` }
    return { value: await answer(question.body) }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Asks the process that listens at `path`.
 *
 * @returns its answer, or undefined when nobody listens.
 * @throws Error with the holder's words when it refuses.
 */
export function ask(path: string, question: string, body: unknown): Promise<unknown> {
  return new Promise((done, fail) => {
    const socket = connect(path)
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const nobody = error.code === 'ECONNREFUSED' || error.code === 'ENOENT'
      if (nobody) done(undefined)
      else fail(error)
    })
    socket.once('connect', () => {
      socket.write(`${JSON.stringify({ ask: question, body } satisfies Question)}\n`)
      createInterface({ input: socket })
        .once('line', (line) => {
          const answer = JSON.parse(line) as { value?: unknown; refused?: string }
          if (answer.refused === undefined) done(answer.value)
          else fail(new Error(answer.refused))
        })
        .once('close', () =>
          fail(new Error('The running program closed the line without an answer.')),
        )
    })
  })
}
