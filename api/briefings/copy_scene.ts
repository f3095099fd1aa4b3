import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { briefingScenes } from '../../geo/layers/briefing_scenes/table.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import type { Edited } from '../editing/change_feature.ts'
import { currentFeature } from '../editing/current_feature.ts'
import { Refused } from '../errors.ts'
import { changeableBriefing } from './changeable_briefing.ts'
import { copiedColumns, copiedOf } from './copied_columns.ts'
import { copyOf } from './copy_briefing.ts'
import { orderScenes, scenesInOrder } from './order_scenes.ts'

/**
 * Copies a scene to the place right behind it; the others move on.
 *
 * @returns the copy as a feature of `briefing_scenes`.
 * @throws Refused where there is no such scene in the briefing, or it is not the user's to change.
 */
export async function copyScene(
  session: WriteSession,
  user: User,
  briefing: string,
  scene: string,
): Promise<Edited> {
  await changeableBriefing(session, user, briefing)
  const { now: s } = briefingScenes
  const id = randomUUID()
  // Last for the time being, which is a place that nobody has.
  const [made] = await session.rows(sql`
    insert into ${s} (lane, id, name_vi, name_en, unit_code, briefing_id, position, marking, owning_unit,
      ${copiedColumns})
    select one.lane, ${id}, one.name_vi || ${` ${copyOf.vi}`}, one.name_en || ${` ${copyOf.en}`},
      one.unit_code, one.briefing_id, 0, one.marking, one.owning_unit, ${copiedOf('one')}
    from ${s} one where one.briefing_id = ${briefing} and one.id = ${scene}
    returning id`)
  if (made === undefined) {
    throw new Refused('not_found', `The briefing "${briefing}" has no scene "${scene}".`)
  }
  const others = (await scenesInOrder(session, briefing)).filter((one) => one !== id)
  const scenes = others.toSpliced(others.indexOf(scene) + 1, 0, id)
  await orderScenes(session, user, briefing, { scenes })
  const copy = await currentFeature(session, servedLayer('briefing_scenes'), id)
  if (copy === undefined) throw new Error(`The copy ${id} of a scene is not there.`)
  return { status: 201, id, feature: copy.text }
}
