import { Hono } from 'hono'
import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import type { HazardShape } from '../../geo/evacuation/roads/road.ts'
import { sumEvacuation } from '../../geo/evacuation/sum_evacuation.ts'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { evacuationRequest } from '../evacuation/read_request.ts'
import { selectEvacuation } from '../evacuation/select_evacuation.ts'
import { solveApart } from '../evacuation/solve_apart.ts'
import { readBody } from '../read_body.ts'
import { refuseParameters } from '../request.ts'

/** Who goes to which shelter: nothing is written, but what is asked is too long for an address. */
export function evacuationRoutes(door: Door) {
  return new Hono<Asked>().post('/', async (c) => {
    refuseParameters(c, ['datetime', 'known_at'])
    const picture = readPicture(c.req.queries())
    const request = await readBody(c, evacuationRequest)
    const found = await door.read(c.var.user, (session) =>
      selectEvacuation(session, request, picture),
    )
    const { roads, ...evacuated } = found
    const { origins, shelters } = evacuated
    const { choices, area, within_m: withinMetres = null } = request
    const hazard = (area as HazardShape | undefined) ?? null
    // The transaction is over: nobody waits for the solver with a connection in the hand.
    const problem = { origins, shelters, choices, roads, hazard, withinMetres }
    const { walked, ...solved } = await solveApart(problem)
    const isWalked = new Set(walked)
    const evacuation: Evacuation = {
      ...{ ...evacuated, ...solved },
      roads: roads
        .filter(({ id, why_not }) => why_not !== null || isWalked.has(id))
        .map(({ lines: _, ...named }) => named),
    }
    return c.json({ ...evacuation, total: sumEvacuation(evacuation) })
  })
}
