import { Hono } from 'hono'
import { z } from 'zod'
import type { Asked } from '../asker.ts'
import { copyBriefing, copyRequest } from '../briefings/copy_briefing.ts'
import { copyScene } from '../briefings/copy_scene.ts'
import { orderRequest, orderScenes } from '../briefings/order_scenes.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { answerMade } from '../editing/answer_made.ts'
import { mendable } from '../editing/refusals.ts'
import { markedAs } from '../lanes/lane.ts'
import { readBody } from '../read_body.ts'
import { refuseParameters } from '../request.ts'

/** What is done with a briefing as a whole. Briefings and their scenes are edited as any feature is. */
export const briefingRoutes = (door: Door) =>
  new Hono<Asked>()
    .post('/:briefing/copies', (c) =>
      answerMade(c, door, {
        ...{ of: 'briefings', schema: copyRequest },
        work: (session, user, request) =>
          copyBriefing(session, user, c.req.param('briefing'), request),
      }),
    )
    .post('/:briefing/scenes/:scene/copies', (c) =>
      answerMade(c, door, {
        ...{ of: 'briefing_scenes', schema: z.strictObject({}) },
        work: (session, user) =>
          copyScene(session, user, c.req.param('briefing'), c.req.param('scene')),
      }),
    )
    .post('/:briefing/order', async (c) => {
      refuseParameters(c)
      const request = await readBody(c, orderRequest)
      const { user } = c.var
      try {
        const scenes = await door.write(user, (session) =>
          orderScenes(session, user, c.req.param('briefing'), request),
        )
        return c.json({ ...markedAs(c.var.exercise), scenes })
      } catch (error) {
        throw mendable(servedLayer('briefing_scenes'), error)
      }
    })
