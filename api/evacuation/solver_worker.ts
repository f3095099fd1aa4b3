import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'
import { LRUCache } from 'lru-cache'
import { answerClosings, type Kept } from '../../geo/evacuation/answer_closings.ts'
import type { Solved } from '../../geo/evacuation/assign_people.ts'
import type { EvacuationProblem } from '../../geo/evacuation/evacuation.ts'

const loading = loadHighs()

/** The largest that is let in takes some forty megabytes. */
const mostKept = 4
const solved = new LRUCache<string, Solved>({ max: mostKept })
const digest = (asked: string) => createHash('sha256').update(asked).digest('base64')
const kept: Kept = {
  get: (asked) => solved.get(digest(asked)),
  set: (asked, one) => solved.set(digest(asked), one),
}

parentPort?.on('message', async (problem: EvacuationProblem) => {
  try {
    parentPort?.postMessage({ answered: answerClosings(await loading, problem, kept) })
  } catch (error) {
    parentPort?.postMessage({ error: String(error) })
  }
})
