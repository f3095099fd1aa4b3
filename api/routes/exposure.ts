import { Hono } from 'hono'
import { areaLevel } from '../../geo/exposure/hazard_levels.ts'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { exposureRequest } from '../exposure/read_request.ts'
import { selectExposure } from '../exposure/select_exposure.ts'
import { markedAs } from '../lanes/lane.ts'
import { readBody } from '../read_body.ts'
import { refuseParameters } from '../request.ts'

/** Whom and what an area of hazard reaches: nothing is written, but an area is too long for an address. */
export function exposureRoutes(door: Door) {
  return new Hono<Asked>().post('/', async (c) => {
    refuseParameters(c, ['datetime', 'known_at'])
    const picture = readPicture(c.req.queries())
    const types = ['application/json', 'application/geo+json']
    const { area, hazards } = await readBody(c, exposureRequest, types)
    const found = await door.read(c.var.user, (session) => selectExposure(session, area, picture))
    return c.json({ ...markedAs(c.var.exercise), ...found, level: areaLevel(hazards) })
  })
}
