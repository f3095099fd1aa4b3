import { useQuery } from '@tanstack/react-query'
import { askApi } from './ask_api.ts'
import { itemPath } from './editing_requests.ts'
import { getJson } from './get_json.ts'
import { isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'
import { tellingWhenSignedOut } from './signed_out.ts'
import { useSignedIn } from './use_signed_in.ts'

/** A photo of an incident; the picture itself lies at `address`. */
export interface ListedPhoto {
  readonly id: string
  readonly address: string
  readonly width: number
  readonly height: number
  readonly addedAt: string
  readonly addedBy: string
}

const photosPath = (incident: string) => `${itemPath('incidents', incident)}/photos`

/** The photos of an incident. Each came with an entry of its log, and so they are asked for with those. */
export function usePhotos(incident: string | null) {
  return useQuery({
    queryKey: ['items', 'incident_entries', { photos: incident }],
    queryFn: async ({ signal }) =>
      readPhotos(await getJson(photosPath(incident ?? ''), { signal }), incident ?? ''),
    enabled: useSignedIn() && incident !== null,
  })
}

function readPhotos(body: unknown, incident: string): readonly ListedPhoto[] {
  const photos = isRecord(body) ? listFrom(body.photos) : []
  return photos.filter(isRecord).flatMap((photo) => {
    const [id, addedAt, addedBy] = [photo.id, photo.added_at, photo.added_by].map(textFrom)
    const [width, height] = [photo.width, photo.height].map(numberFrom)
    if (!id || !addedAt || !addedBy || !width || !height) return []
    const address = `${photosPath(incident)}/${encodeURIComponent(id)}`
    return [{ id, address, width, height, addedAt, addedBy }]
  })
}

/**
 * Takes a photo away for good.
 *
 * @param key of this request: sent again under it, it is done once.
 * @throws ApiFailure where it was not done, or nobody knows.
 */
export async function removePhoto(
  { address }: ListedPhoto,
  reason: string,
  key: string,
): Promise<void> {
  await askApi(`${address}/removal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ reason }),
  }).catch(tellingWhenSignedOut)
}
