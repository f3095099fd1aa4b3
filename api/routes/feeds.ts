import { Hono } from 'hono'
import type { Asked } from '../asker.ts'
import { feedAges } from '../collections/feed_ages.ts'
import type { Door } from '../db/as_user.ts'
import { markedAs } from '../lanes/lane.ts'
import { refuseParameters } from '../request.ts'

/** How old what is shown of each unit is, by the feed that told it. */
export function feedRoutes(door: Door) {
  return new Hono<Asked>().get('/', async (c) => {
    refuseParameters(c)
    const feeds = await door.read(c.var.user, feedAges)
    return c.json({ ...markedAs(c.var.exercise), feeds })
  })
}
