import { Hono } from 'hono'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { markedAs } from '../lanes/lane.ts'
import { selectProgress } from '../progress/select_progress.ts'
import { refuseParameters } from '../request.ts'

/** How far the plans in action are, by unit. */
export const progressRoutes = (door: Door) =>
  new Hono<Asked>().get('/', async (c) => {
    refuseParameters(c, ['datetime', 'known_at'])
    const picture = readPicture(c.req.queries())
    const units = await door.read(c.var.user, (session) => selectProgress(session, picture))
    c.header('cache-control', 'private, no-cache')
    return c.json({ ...markedAs(c.var.exercise), units })
  })
