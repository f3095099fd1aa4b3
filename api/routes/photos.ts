import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Asked } from '../asker.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { currentFeature } from '../editing/current_feature.ts'
import { hasVersion } from '../editing/entity_tag.ts'
import { once, repeatable } from '../editing/kept_answer.ts'
import { may } from '../editing/written_layer.ts'
import { Refused } from '../errors.ts'
import { markOf } from '../lanes/lane.ts'
import { addPhoto } from '../photos/add_photo.ts'
import { cleanPhoto } from '../photos/clean_photo.ts'
import type { Photo } from '../photos/photo.ts'
import { removePhoto } from '../photos/remove_photo.ts'
import { selectPhotos, selectPicture } from '../photos/select_photos.ts'
import { readJson } from '../read_json.ts'
import { baseOf, refuseParameters } from '../request.ts'
import { incidentIn } from './incident_in.ts'

const reasonSaid = z.strictObject({ reason: z.string().trim().min(1).max(500) })

/**
 * The photos of an incident: listed, shown, added, taken away; none is changed. What is taken away is a
 * statement with a reason, and so a request of its own rather than DELETE, whose body no proxy need carry.
 */
export function photoRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/:layer/items/:feature/photos', async (c) => {
      refuseParameters(c)
      const incident = incidentIn(c)
      const photos = await door.read(c.var.user, async (session) => {
        if (await currentFeature(session, servedLayer('incidents'), incident)) {
          return selectPhotos(session, incident)
        }
        throw new Refused('not_found', `There is no incident "${incident}".`)
      })
      c.header('cache-control', 'private, no-cache')
      return c.json({ photos, ...(c.var.exercise && { exercise: markOf(c.var.exercise) }) })
    })
    .get('/:layer/items/:feature/photos/:photo', async (c) => {
      refuseParameters(c)
      const [incident, id] = [incidentIn(c), c.req.param('photo')]
      const found = id.includes('\0')
        ? undefined
        : await door.read(c.var.user, (session) => selectPicture(session, incident, id))
      if (found === undefined) throw new Refused('not_found', 'There is no such photo.')
      // Asked for anew each time: whoever signs in next at this machine may not see it.
      c.header('cache-control', 'private, no-cache')
      c.header('etag', `"${found.sha256}"`)
      if (hasVersion(c, `"${found.sha256}"`)) return c.body(null, 304)
      c.header('content-type', found.type)
      return c.body(found.bytes)
    })
    .post('/:layer/items/:feature/photos', async (c) => {
      refuseParameters(c)
      const { user } = c.var
      const incident = incidentIn(c)
      const photo = await photoSent(c)
      const asked = await repeatable(c, user)
      const added = await door.write(user, (session) =>
        once(session, asked, () => addPhoto(session, user, incident, photo)),
      )
      const path = `/collections/incidents/items/${encodeURIComponent(incident)}/photos`
      c.header('location', `${baseOf(c)}${path}/${added.id}`)
      c.header('content-type', 'application/json')
      return c.body(added.feature ?? '', 201)
    })
    .post('/:layer/items/:feature/photos/:photo/removal', async (c) => {
      refuseParameters(c)
      const { user } = c.var
      const [incident, photo] = [incidentIn(c), c.req.param('photo')]
      if (photo.includes('\0')) throw new Refused('not_found', 'There is no such photo.')
      const said = reasonSaid.safeParse(await readJson(c))
      if (!said.success) {
        throw new Refused('refused_by_rule', 'Say why it goes, in 1 to 500 letters.', 'reason')
      }
      const asked = await repeatable(c, user)
      const { reason } = said.data
      const removed = await door.write(user, (session) =>
        once(session, asked, () => removePhoto(session, user, { incident, photo, reason })),
      )
      c.header('content-type', 'application/json')
      return c.body(removed.feature ?? '', 200)
    })
    .all('/:layer/items/:feature/photos', (c) => {
      incidentIn(c)
      c.header('allow', 'GET, HEAD, POST')
      throw new Refused('not_allowed_method', 'Photos are listed and added here.')
    })
    .all('/:layer/items/:feature/photos/:photo', (c) => {
      incidentIn(c)
      c.header('allow', 'GET, HEAD')
      throw new Refused('not_allowed_method', 'A photo is taken away at its "/removal".')
    })
}

/** @throws Refused (403) for who may not add one, whatever they sent; (422) where it is no photo. */
async function photoSent(c: Context<Asked>): Promise<Photo> {
  if (!may(c.var.user, servedLayer('incident_entries'), 'add')) {
    throw new Refused('not_allowed', 'Your role adds nothing to an incident.')
  }
  const read = cleanPhoto(new Uint8Array(await c.req.arrayBuffer()))
  if (!read.ok) throw new Refused('refused_by_rule', `The photo is not taken: ${read.error}.`)
  return read.value
}
