import { Hono } from 'hono'
import type { Asked } from '../asker.ts'
import type { Door } from '../db/as_user.ts'
import { lookAt, lookAway, readPresentAt } from '../presence/presence.ts'
import { refuseParameters } from '../request.ts'
import { incidentIn } from './incident_in.ts'

/** Who has an incident open: said again every few seconds, and told by `/api/changes`. */
export function presenceRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/:layer/items/:feature/presence', async (c) => {
      refuseParameters(c)
      const id = incidentIn(c)
      const posts = await door.read(c.var.user, (session) => readPresentAt(session, id))
      c.header('cache-control', 'no-store')
      return c.json({ posts })
    })
    .put('/:layer/items/:feature/presence', async (c) => {
      refuseParameters(c)
      const { user } = c.var
      await door.write(user, (session) => lookAt(session, user, incidentIn(c)))
      return c.body(null, 204)
    })
    .delete('/:layer/items/:feature/presence', async (c) => {
      refuseParameters(c)
      await door.write(c.var.user, (session) => lookAway(session, incidentIn(c)))
      return c.body(null, 204)
    })
}
