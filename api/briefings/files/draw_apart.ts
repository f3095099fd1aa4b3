import type { Label } from '../../../geo/words.ts'
import { beginThread } from '../../begin_thread.ts'
import { Refused } from '../../errors.ts'
import type { MadeBriefing } from '../../print/made_briefing.ts'
import type { DrawingWanted, FromDrawing, TextAnswer, ToDrawing } from './drawing_talk.ts'

/** A briefing was drawn, or must not leave, for the reason that stands there. */
export type Drawn = { readonly made: MadeBriefing } | { readonly stopped: string }

interface DrawingHelp {
  /** Asks the API for whoever wants it. */
  ask(path: string): Promise<TextAnswer>
  /** What has to be known of it. */
  hear(line: Label): void
  /** Ends the drawing at once, wherever it is. */
  readonly signal: AbortSignal
}

/**
 * Draws a briefing in a thread of its own, which goes with it: to draw keeps a core for some seconds, in which
 * nobody else would be answered, nor told of what changes.
 *
 * @throws Refused where nobody waits for it any more; what `ask` throws; what failed.
 */
export async function drawApart(drawing: DrawingWanted, help: DrawingHelp): Promise<Drawn> {
  const { ask, hear, signal } = help
  if (signal.aborted) throw nobodyWaits()
  const thread = beginThread(new URL('drawing_thread.ts', import.meta.url))
  const tell = (message: ToDrawing) => thread.postMessage(message)
  const failures = new Map<number, unknown>()
  const answer = async (question: number, path: string) => {
    try {
      tell({ kind: 'answer', ask: question, answer: await ask(path) })
    } catch (error) {
      failures.set(question, error)
      tell({ kind: 'no_answer', ask: question })
    }
  }
  const over = new AbortController()
  try {
    return await new Promise<Drawn>((done, fail) => {
      signal.addEventListener('abort', () => fail(nobodyWaits()), { signal: over.signal })
      thread.once('error', fail)
      thread.once('exit', () => fail(new Error('The thread that draws has ended.')))
      thread.on('message', (message: FromDrawing) => {
        if (message.kind === 'ask') void answer(message.ask, message.path)
        else if (message.kind === 'said') hear(message.line)
        else if (message.kind === 'made') done({ made: message.made })
        else if (message.kind === 'stopped') done({ stopped: message.message })
        else if (message.kind === 'unanswered') fail(failures.get(message.ask))
        else fail(message.error)
      })
      tell({ kind: 'draw', drawing })
    })
  } finally {
    over.abort()
    await thread.terminate()
  }
}

const nobodyWaits = () => new Refused('refused_by_rule', 'Nobody waits for it any more.')
