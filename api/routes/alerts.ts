import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Asked } from '../asker.ts'
import type { Door } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { Refused } from '../errors.ts'
import { markedAs } from '../lanes/lane.ts'
import { appendToLog } from '../log/append_to_log.ts'
import { readBody } from '../read_body.ts'
import { refuseParameters } from '../request.ts'
import { type Alert, countOpen, hasId, isOpen, selectAlerts } from '../watches/select_alerts.ts'

const mostAlerts = 500

/** All that is ever changed of an alert: that it was read, by whom and when. */
const acknowledged = z.strictObject({ acknowledged: z.literal(true) })

/** What one's own standing questions have told, the last first; `open` for those nobody has acknowledged. */
export function alertRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/', async (c) => {
      refuseParameters(c, ['open'])
      const open = c.req.query('open') ?? 'false'
      if (open !== 'true' && open !== 'false') {
        throw new Refused('bad_parameter', `"${open}" is neither true nor false.`, 'open')
      }
      c.header('cache-control', 'no-store')
      const which = open === 'true' ? isOpen : sql`true`
      const answer = await door.read(c.var.user, async (session) => ({
        alerts: await selectAlerts(session, { which, limit: mostAlerts }),
        open: await countOpen(session),
      }))
      return c.json({ ...markedAs(c.var.exercise), ...answer })
    })
    .get('/:alert', async (c) => {
      refuseParameters(c)
      c.header('cache-control', 'no-store')
      const alert = await door.read(c.var.user, (session) => known(session, c.req.param('alert')))
      return c.json({ ...markedAs(c.var.exercise), ...alert })
    })
    .patch('/:alert', async (c) => {
      refuseParameters(c)
      await readBody(c, acknowledged)
      const id = c.req.param('alert')
      const alert = await door.write(c.var.user, async (session) => {
        const { watch } = await known(session, id)
        const [done] = await session.rows<{ noted: boolean }>(
          sql`select record.acknowledge_alert(${id}) as noted`,
        )
        if (done?.noted) {
          const after = { alert: id, watch: watch.id }
          await appendToLog(session, { kind: 'alert_acknowledged', after })
        }
        return known(session, id)
      })
      return c.json({ ...markedAs(c.var.exercise), ...alert })
    })
}

/** @throws Refused (404) where there is none that is one's own, of what one may see. */
async function known(session: Session, id: string): Promise<Alert> {
  const [alert] = await selectAlerts(session, { which: hasId(id), limit: 1 })
  if (alert) return alert
  throw new Refused('not_found', `You have no alert "${id}".`)
}
