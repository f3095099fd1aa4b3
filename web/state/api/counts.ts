import { useQuery } from '@tanstack/react-query'
import { readCounts } from '../../../geo/charts/counts.ts'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerFilter } from '../layer_filter.ts'
import { useShownMoment } from '../shown_moment.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { keyAt, keyOfAnyMoment, withMoment } from './moment_query.ts'
import { useSignedIn } from './use_signed_in.ts'

/** How many features of a layer fit a filter, and how many of which; the last answer stays until the next is there. */
export function useCounts(layer: LayerId | null, filter: LayerFilter, by: readonly string[]) {
  const moment = useShownMoment()
  return useQuery({
    queryKey: keyAt(moment, ['counts', layer, filter, by]),
    queryFn: async ({ signal }) => {
      const asked = { ...withMoment(filter, moment), ...(by.length > 0 && { by: by.join() }) }
      const query = new URLSearchParams(asked)
      const address = `${apiBase}/collections/${layer}/counts?${query}`
      const counts = readCounts(await getJson(address, { signal }))
      if (counts === null) throw new ApiFailure('unreadable')
      return counts
    },
    enabled: useSignedIn() && layer !== null,
    placeholderData: (held, before) =>
      keyOfAnyMoment(before?.queryKey ?? [])[1] === layer ? held : undefined,
  })
}
