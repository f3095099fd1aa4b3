import { useQuery } from '@tanstack/react-query'
import type { Differences } from '../../../geo/briefing/differences/differences.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** Between which moments a briefing is compared; until now where `to` is null. */
export interface ComparedMoments {
  readonly from: string
  readonly to: string | null
}

/** What came, went and changed in what a briefing shows; not asked while there are no moments. */
export function useDifferences(briefing: string, moments: ComparedMoments | null) {
  return useQuery({
    queryKey: ['differences', briefing, moments],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({
        from: moments?.from ?? '',
        ...(moments?.to && { to: moments.to }),
      })
      const path = `${apiBase}/briefings/${encodeURIComponent(briefing)}/differences?${query}`
      return (await getJson(path, { signal })) as Differences
    },
    enabled: useSignedIn() && moments !== null,
  })
}
