import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import type { HazardShape } from '../../geo/evacuation/roads/road.ts'
import type { Picture } from '../collections/read_moment.ts'
import type { Door, User } from '../db/as_user.ts'
import type { EvacuationRequest } from './read_request.ts'
import { selectEvacuation } from './select_evacuation.ts'
import { solveApart } from './solve_apart.ts'

/** Who goes to which shelter, by what one may see at the moment of the picture. */
export async function reckonEvacuation(
  door: Door,
  user: User,
  request: EvacuationRequest,
  picture: Picture,
): Promise<Evacuation> {
  const found = await door.read(user, (session) => selectEvacuation(session, request, picture))
  const { roads, ...evacuated } = found
  const { origins, shelters } = evacuated
  const { choices, area, within_m: withinMetres = null } = request
  const hazard = (area as HazardShape | undefined) ?? null
  // The transaction is over: nobody waits for the solver with a connection in the hand.
  const problem = { origins, shelters, choices, roads, hazard, withinMetres }
  const { walked, ...solved } = await solveApart(problem)
  const isWalked = new Set(walked)
  return {
    ...{ ...evacuated, ...solved },
    roads: roads
      .filter(({ id, why_not }) => why_not !== null || isWalked.has(id))
      .map((road) => (road.why_not === null ? { ...road, lines: null } : road)),
  }
}
