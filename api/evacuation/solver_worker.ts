import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'
import { assignPeople } from '../../geo/evacuation/assign_people.ts'
import type { EvacuationProblem } from '../../geo/evacuation/evacuation.ts'

const loading = loadHighs()

parentPort?.on('message', async (problem: EvacuationProblem) => {
  try {
    parentPort?.postMessage({ assignment: assignPeople(await loading, problem) })
  } catch (error) {
    parentPort?.postMessage({ error: String(error) })
  }
})
