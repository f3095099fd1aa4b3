import { describe, expect, it } from 'vitest'
import { shadeOf } from '../../../geo/colouring/feed_shades.ts'
import { oldestFeeds } from '../../../geo/colouring/oldest_feeds.ts'
import { readFeedAges } from '../../../web/state/api/feed_ages.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const heard = (layer: 'incidents' | 'crossing_statuses', unitCode: string, hoursAgo: number) => ({
  ...{ layer, unitCode },
  newest: new Date(now - hoursAgo * 3_600_000).toISOString(),
})

describe('the oldest feed of a unit', () => {
  it('is the one that is furthest past its own cadence', () => {
    const oldest = oldestFeeds(
      [
        heard('incidents', '06712', 3),
        heard('crossing_statuses', '06712', 24),
        heard('incidents', '06709', 0.5),
        heard('crossing_statuses', '06709', 15 * 24),
      ],
      now,
    )
    expect(oldest.get('06712')).toMatchObject({ layer: 'incidents', cadences: 1.5 })
    expect(oldest.get('06709')?.layer).toBe('crossing_statuses')
    expect(oldest.get('06736')).toBeUndefined()
  })

  it('comes from one shade to the next as it ages, and a clock that is ahead is no age', () => {
    const shades = [-1, 0.5, 1.5, 2.5, 5, 9].map((hoursAgo) =>
      shadeOf(
        oldestFeeds([heard('incidents', '06712', hoursAgo)], now).get('06712')?.cadences ?? -1,
      ),
    )
    expect(shades).toEqual([0, 0, 1, 2, 3, 4])
  })

  it('is read from what the server answers, and nothing else', () => {
    const feed = {
      collection: 'incidents',
      unit_code: '06712',
      newest_as_of: '2026-11-21T11:00:00Z',
    }
    const unknown = { ...feed, collection: 'dragons' }
    expect(readFeedAges({ feeds: [feed, unknown, 7, { ...feed, unit_code: null }] })).toEqual([
      { layer: 'incidents', unitCode: '06712', newest: '2026-11-21T11:00:00Z' },
    ])
    expect(readFeedAges('no')).toEqual([])
  })
})
