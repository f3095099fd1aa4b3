import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { createFeature, type Edited } from '../editing/change_feature.ts'
import { currentFeature } from '../editing/current_feature.ts'
import { may } from '../editing/written_layer.ts'
import { Refused } from '../errors.ts'
import { type Photo, photoInWords } from './photo.ts'
import { selectPhotos } from './select_photos.ts'

/** More are an album, and hold up who looks for what matters. */
const photosAtMost = 12

/**
 * Adds a photo to an incident, with an entry in its running log.
 *
 * @throws Refused (403, 404, 422) for who may not, where there is no such incident to see, or where it
 *   has enough of them.
 */
export async function addPhoto(
  session: WriteSession,
  user: User,
  incident: string,
  photo: Photo,
): Promise<Edited> {
  const entries = servedLayer('incident_entries')
  if (!may(user, entries, 'add')) {
    throw new Refused('not_allowed', 'Your role adds nothing to an incident.')
  }
  if (!(await currentFeature(session, servedLayer('incidents'), incident))) {
    throw new Refused('not_found', `There is no incident "${incident}".`)
  }
  const { length } = await selectPhotos(session, incident)
  if (length >= photosAtMost) {
    throw new Refused('refused_by_rule', `An incident may have ${photosAtMost} photos.`)
  }
  const { type, width, height, bytes } = photo
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const entry = await createFeature(
    { session, user, layer: entries },
    {
      type: 'Feature',
      geometry: null,
      properties: {
        ...{ incident_id: incident, entry: 'photo' },
        text: photoInWords({ width, height, size_bytes: bytes.length, sha256 }),
      },
    },
  )
  const id = randomUUID()
  await session.rows(sql`
    insert into incident_photos
      (lane, id, incident_id, entry_id, type, width, height, sha256, bytes)
    values (${user.lane}, ${id}, ${incident}, ${entry.id}, ${type}, ${width}::int, ${height}::int,
      ${sha256}, decode(${Buffer.from(bytes).toString('base64')}, 'base64'))`)
  const added = (await selectPhotos(session, incident)).find((each) => each.id === id)
  return { status: 201, id, feature: JSON.stringify(added) }
}
