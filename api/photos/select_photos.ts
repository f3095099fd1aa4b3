import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'

/** A photo as it is listed. */
export interface ListedPhoto {
  readonly id: string
  readonly incident_id: string
  readonly entry_id: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly size_bytes: number
  readonly sha256: string
  readonly added_at: string
  readonly added_by: string
}

/** The photos of an incident that may be seen, without those that were taken away; the oldest first. */
export function selectPhotos({ rows }: Session, incident: string): Promise<ListedPhoto[]> {
  return rows<ListedPhoto>(sql`
    select id, incident_id, entry_id, type, width::int as width, height::int as height,
      octet_length(bytes)::int as size_bytes, sha256,
      to_char(added_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as added_at, added_by
    from incident_photos where incident_id = ${incident} and bytes is not null
    order by added_at, id`)
}

/** The picture itself; undefined where there is none that may be seen. */
export async function selectPicture({ rows }: Session, incident: string, id: string) {
  const [found] = await rows<{ type: string; sha256: string; text: string }>(sql`
    select type, sha256, encode(bytes, 'base64') as text
    from incident_photos where incident_id = ${incident} and id = ${id} and bytes is not null`)
  return (
    found && {
      type: found.type,
      sha256: found.sha256,
      bytes: new Uint8Array(Buffer.from(found.text, 'base64')),
    }
  )
}
