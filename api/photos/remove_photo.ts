import { sql } from 'drizzle-orm'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { createFeature, type Edited } from '../editing/change_feature.ts'
import { currentFeature } from '../editing/current_feature.ts'
import { Refused } from '../errors.ts'
import { photoInWords } from './photo.ts'
import { selectPhotos } from './select_photos.ts'

/** Which photo is taken away, and why. */
interface Removal {
  readonly incident: string
  readonly photo: string
  readonly reason: string
}

/**
 * Takes the bytes of a photo away for good. The entry with which it came stays in the running log, and
 * another says who took it away, when and why.
 *
 * @throws Refused (403, 404) for who may not change the incident, or where there is no such photo to see.
 */
export async function removePhoto(
  session: WriteSession,
  user: User,
  { incident, photo, reason }: Removal,
): Promise<Edited> {
  const current = await currentFeature(session, servedLayer('incidents'), incident)
  const listed = (await selectPhotos(session, incident)).find(({ id }) => id === photo)
  if (!current || !listed) throw noSuchPhoto()
  if (!current.may.change) {
    throw new Refused('not_allowed', 'You may see this incident, and take no photo of it away.')
  }
  const entry = await createFeature(
    { session, user, layer: servedLayer('incident_entries') },
    {
      type: 'Feature',
      geometry: null,
      properties: {
        ...{ incident_id: incident, entry: 'photo_removed' },
        text: `${photoInWords(listed)}. Lý do: ${reason}`,
      },
    },
  )
  const removed = await session.rows(sql`
    update incident_photos set bytes = null, removal_entry_id = ${entry.id}
    where lane = ${user.lane} and id = ${photo} and incident_id = ${incident} and bytes is not null
    returning id`)
  // Somebody was faster: what is undone with this is the entry of who was not.
  if (removed.length === 0) throw noSuchPhoto()
  const feature = { id: photo, incident_id: incident, removal_entry_id: entry.id }
  return { status: 200, id: photo, feature: JSON.stringify(feature) }
}

const noSuchPhoto = () => new Refused('not_found', 'There is no such photo.')
