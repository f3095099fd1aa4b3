import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { Answered } from '../../geo/evacuation/answer_closings.ts'
import type { EvacuationProblem } from '../../geo/evacuation/evacuation.ts'
import { beginThread } from '../begin_thread.ts'
import { Refused } from '../errors.ts'

/** So many may wait for the one solver. */
const mostWaiting = 20
/** The largest that is let in takes some seconds; what takes longer is lost. */
const longestMilliseconds = 60_000

interface Said {
  readonly answered?: Answered
  readonly error?: string
}

let solver: Worker | undefined
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * Solves in a thread of its own, one after the other, so that a large one keeps nobody waiting who looks
 * at the map. The thread is begun with the first and kept; one that fails or hangs is ended, and the next
 * begins another.
 *
 * @throws Refused (429) where too many wait already.
 */
export async function solveApart(problem: EvacuationProblem): Promise<Answered> {
  if (waiting >= mostWaiting) {
    throw new Refused('too_many', 'Many evacuations are being reckoned; try again in a moment.')
  }
  waiting += 1
  const mine = last.then(() => solveNow(problem))
  // The next one goes on whatever became of this; who asked for this is told by `mine`.
  last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}

async function solveNow(problem: EvacuationProblem): Promise<Answered> {
  solver ??= beginThread(new URL('solver_worker.ts', import.meta.url))
  const worker = solver
  worker.ref()
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(longestMilliseconds)])
  try {
    worker.postMessage(problem)
    const [said]: Said[] = await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then((): Said[] => [{ error: 'its thread ended' }]),
    ])
    if (said?.answered === undefined) throw new Error(said?.error)
    return said.answered
  } catch (error) {
    solver = undefined
    await worker.terminate()
    throw new Error('The evacuation could not be reckoned.', { cause: error })
  } finally {
    over.abort()
    // It alone keeps no program running.
    worker.unref()
  }
}
