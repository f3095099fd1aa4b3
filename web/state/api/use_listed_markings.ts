import { notifyManager, type QueryCache, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { isRecord, listFrom, textFrom } from './read_json.ts'

/** An answer is read once, however often the cache tells of something. */
const read = new WeakMap<object, readonly string[]>()

/** The markings of all that some part of the screen shows from a list, joined by commas. */
export function useListedMarkings(): string {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback(
    (listener: () => void) =>
      // The cache speaks in the midst of a drawing, too.
      cache.subscribe(notifyManager.batchCalls(listener)),
    [cache],
  )
  return useSyncExternalStore(subscribe, () => listedMarkings(cache))
}

function listedMarkings(cache: QueryCache): string {
  const codes = new Set<string>()
  for (const query of cache.getAll()) {
    if (!query.isActive()) continue
    for (const observer of query.observers) {
      // What a part of the screen takes of an answer, which may be less than all of it.
      const { data }: { readonly data: unknown } = observer.getCurrentResult()
      if (typeof data !== 'object' || data === null) continue
      for (const code of markingsOf(data)) codes.add(code)
    }
  }
  return [...codes].sort().join()
}

function markingsOf(data: object): readonly string[] {
  const known = read.get(data)
  if (known !== undefined) return known
  const codes = new Set(listedIn(data).flatMap(markingOf))
  const found = [...codes]
  read.set(data, found)
  return found
}

/** A list of features, one of them, or the pages of the log. */
function listedIn(data: object): readonly unknown[] {
  if (Array.isArray(data)) return data
  if (!('pages' in data)) return [data]
  return listFrom(data.pages).flatMap((page) => (isRecord(page) ? listFrom(page.entries) : []))
}

/** An entry of the log says the marking of what it speaks of; what names several things says those of all. */
function markingOf(shown: unknown): readonly string[] {
  if (!isRecord(shown)) return []
  const { marking } = isRecord(shown.properties) ? shown.properties : shown
  return [marking, ...listFrom(shown.markings)].flatMap((code) => textFrom(code) ?? [])
}
