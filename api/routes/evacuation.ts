import { Hono } from 'hono'
import { sumEvacuation } from '../../geo/evacuation/sum_evacuation.ts'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { evacuationRequest } from '../evacuation/read_request.ts'
import { reckonEvacuation } from '../evacuation/reckon_evacuation.ts'
import { markedAs } from '../lanes/lane.ts'
import { readBody } from '../read_body.ts'
import { refuseParameters } from '../request.ts'

/** Who goes to which shelter: nothing is written, but what is asked is too long for an address. */
export function evacuationRoutes(door: Door) {
  return new Hono<Asked>().post('/', async (c) => {
    refuseParameters(c, ['datetime', 'known_at'])
    const picture = readPicture(c.req.queries())
    const request = await readBody(c, evacuationRequest)
    const evacuation = await reckonEvacuation(door, c.var.user, request, picture)
    return c.json({ ...markedAs(c.var.exercise), ...evacuation, total: sumEvacuation(evacuation) })
  })
}
