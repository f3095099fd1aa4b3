import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { briefingScenes } from '../../geo/layers/briefing_scenes/table.ts'
import { briefings } from '../../geo/layers/briefings/table.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { createFeature, type Edited } from '../editing/change_feature.ts'
import { seenBriefing } from './changeable_briefing.ts'
import { copiedColumns, copiedOf } from './copied_columns.ts'

const name = z.string().trim().min(1).max(400)

/** What the copy is called; else as the briefing, with a word that says that it is a copy. */
export const copyRequest = z.strictObject({ name_vi: name.optional(), name_en: name.optional() })
export type CopyRequest = z.output<typeof copyRequest>

export const copyOf = { vi: '(bản sao)', en: '(copy)' } as const

/**
 * Copies a briefing with its scenes, all or nothing. Who works for another unit than its owner has the copy
 * under their own; it is marked as the briefing is.
 *
 * @returns the copy as a feature of `briefings`.
 * @throws Refused where there is no such briefing, or its copy is not the user's to write.
 */
export async function copyBriefing(
  session: WriteSession,
  user: User,
  from: string,
  request: CopyRequest,
): Promise<Edited> {
  const { properties } = (await seenBriefing(session, from)).feature
  const { unit_code, marking, owning_unit } = properties
  const isOwn = user.units === 'all' || user.units.includes(String(owning_unit))
  const made = await createFeature(
    { session, user, layer: servedLayer('briefings') },
    {
      type: 'Feature',
      geometry: null,
      properties: {
        name_vi: request.name_vi ?? `${properties.name_vi} ${copyOf.vi}`,
        name_en: request.name_en ?? request.name_vi ?? `${properties.name_en} ${copyOf.en}`,
        ...(unit_code !== null && { unit_code }),
        ...{ marking, ...(isOwn && { owning_unit }) },
      },
    },
  )
  await session.rows(sql`
    insert into ${briefingScenes.now} (lane, id, name_vi, name_en, unit_code, briefing_id, position,
      marking, owning_unit, ${copiedColumns})
    select copy.lane, gen_random_uuid()::text, scene.name_vi, scene.name_en, copy.unit_code, copy.id,
      row_number() over (order by scene.position, scene.id collate "C"), copy.marking, copy.owning_unit,
      ${copiedOf('scene')}
    from ${briefingScenes.now} scene join ${briefings.now} copy on copy.id = ${made.id}
    where scene.briefing_id = ${from}`)
  return made
}
