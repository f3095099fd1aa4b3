import { z } from 'zod'
import { greatestRadiusKm, greatestWind } from '../../geo/layers/storm_positions/vocabulary.ts'
import type { Position } from '../../geo/measures/position.ts'
import { checkTrack, type TrackFault } from '../../geo/storms/check_track.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { createFeature, type Edited } from '../editing/change_feature.ts'
import { refusedFor } from '../editing/refusals.ts'

const level = z
  .int()
  .min(0)
  .max(greatestWind)
  .nullish()
  .transform((value) => value ?? null)
const radius = z
  .int()
  .min(1)
  .max(greatestRadiusKm)
  .nullish()
  .transform((value) => value ?? null)

const position = z.strictObject({
  at: z.iso.datetime({ offset: true, error: 'is no moment; write 2025-10-05T16:00:00+07:00' }),
  position: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .transform(([lon, lat]): Position => [lon, lat]),
  wind_level: level,
  gust_level: level,
  radius_6_km: radius,
  radius_10_km: radius,
})

/** A bulletin as it is typed or imported: what the layer takes, and the track in the order of its times. */
export const bulletinRequest = z.strictObject({
  properties: z.record(z.string(), z.unknown()),
  track: z.array(position).min(1, 'has at least the place where the storm is').max(200),
})
export type BulletinRequest = z.output<typeof bulletinRequest>

const words: Readonly<Record<TrackFault['fault'], string>> = {
  out_of_order: 'is earlier than the position before it',
  same_time: 'is at the time of the position before it',
  too_fast: 'lies farther from the position before it than a storm goes in that time',
  gust_below_wind: 'has gusts weaker than its wind',
  inner_beyond_outer: 'has wind of level 10 farther out than wind of level 6',
}

/**
 * Enters a bulletin with its track, all or nothing.
 *
 * @returns the bulletin as a feature.
 * @throws Refused naming `track.N.field` for what cannot be of a track, else as `storm_bulletins` refuses.
 */
export async function enterBulletin(
  session: WriteSession,
  user: User,
  { properties, track }: BulletinRequest,
): Promise<Edited> {
  const faults = checkTrack(track)
  if (faults.length > 0) {
    throw refusedFor(
      faults.map(({ at, field, fault }) => ({
        field: `track.${at}.${field}`,
        reason: `position ${at + 1} ${words[fault]}`,
      })),
    )
  }
  const bulletin = await createFeature(
    { session, user, layer: servedLayer('storm_bulletins') },
    { type: 'Feature', geometry: null, properties },
  )
  const layer = servedLayer('storm_positions')
  for (const { position: coordinates, ...told } of track) {
    const known = Object.entries({ ...told, bulletin_id: bulletin.id }).filter(
      ([, value]) => value !== null,
    )
    await createFeature(
      { session, user, layer },
      {
        ...{ type: 'Feature', geometry: { type: 'Point', coordinates } },
        properties: Object.fromEntries(known),
      },
    )
  }
  return bulletin
}
