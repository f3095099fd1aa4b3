import type { FeedAge } from '../../../geo/colouring/oldest_feeds.ts'
import { layerIdFrom } from '../definitions.ts'
import { isRecord, listFrom, textFrom } from './read_json.ts'

/** The answer of `/api/feeds`; feeds that this screen does not know are left out. */
export function readFeedAges(body: unknown): readonly FeedAge[] {
  return listFrom(isRecord(body) ? body.feeds : null).flatMap((each) => {
    if (!isRecord(each)) return []
    const layer = layerIdFrom(textFrom(each.collection) ?? '')
    const unitCode = textFrom(each.unit_code)
    const newest = textFrom(each.newest_as_of)
    return layer === null || unitCode === null || newest === null
      ? []
      : [{ layer, unitCode, newest }]
  })
}
