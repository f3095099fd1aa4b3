import type { Highs } from 'highs'
import { assignPeople, closeRoads, type Solved } from './assign_people.ts'
import type { Assignment, EvacuationProblem, LostWays } from './evacuation.ts'
import { lostWays } from './lost_ways.ts'

export interface Answered extends Assignment {
  readonly lost_ways: readonly LostWays[]
  /** By id, the roads that somebody walks, or would if all were open. */
  readonly walked: readonly string[]
}

/** Where what was solved is kept, by a text that says what was asked. */
export interface Kept {
  get(asked: string): Solved | undefined
  set(asked: string, solved: Solved): unknown
}

/**
 * Who goes where, and what the closed roads change of it. It is solved once with all roads open, and kept;
 * whichever of them are closed then is answered from there.
 */
export function answerClosings(highs: Highs, problem: EvacuationProblem, kept: Kept): Answered {
  const open = { ...problem, roads: problem.roads.map((road) => ({ ...road, why_not: null })) }
  const asked = JSON.stringify(open)
  const before = kept.get(asked) ?? assignPeople(highs, open)
  kept.set(asked, before)
  const isClosed = problem.roads.some(({ why_not }) => why_not !== null)
  const after = isClosed ? closeRoads(highs, before, problem.roads) : before
  const groups = [...before.assignment.groups, ...after.assignment.groups]
  return {
    ...after.assignment,
    lost_ways: isClosed ? lostWays(before, after) : [],
    walked: [...new Set(groups.flatMap(({ over }) => over))],
  }
}
