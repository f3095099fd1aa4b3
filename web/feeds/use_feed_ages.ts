import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { shadeOf } from '../../geo/colouring/feed_shades.ts'
import { type OldestFeed, oldestFeeds } from '../../geo/colouring/oldest_feeds.ts'
import { useTicking } from '../age/use_ticking.ts'
import { apiBase } from '../state/api/ask_api.ts'
import { readFeedAges } from '../state/api/feed_ages.ts'
import { getJson } from '../state/api/get_json.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { live } from '../state/live.ts'

/** The oldest feed of each unit, as it ages; the map is told when a unit comes into another shade. */
export function useFeedAges(): ReadonlyMap<string, OldestFeed> | null {
  const now = useTicking()
  const { data } = useQuery({
    queryKey: ['feeds'],
    queryFn: async ({ signal }) => readFeedAges(await getJson(`${apiBase}/feeds`, { signal })),
    enabled: useSignedIn(),
  })
  const oldest = useMemo(() => data && oldestFeeds(data, now), [data, now])
  const shades = oldest && [...oldest].map(([unit, { cadences }]) => [unit, shadeOf(cadences)])
  const said = JSON.stringify(shades ?? [])
  useEffect(() => {
    const values = Object.fromEntries(JSON.parse(said) as [string, number][])
    // Shades are what is drawn: between them nothing changes on the map.
    live.set({ choropleth: { breaks: [0, 1, 2, 3], values } })
  }, [said])
  useEffect(() => () => live.set({ choropleth: null }), [])
  return oldest ?? null
}
