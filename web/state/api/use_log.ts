import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useLanguage } from '../../words/use_words.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { readLogPage } from './log_page.ts'
import { useSignedIn } from './use_signed_in.ts'

/** What of the log is asked for; empty for all. The names are the API's own. */
export interface LogFilter {
  readonly kind: string
  readonly who: string
  readonly collection: string
  readonly feature_id: string
  /** Days in Viet Nam, as `2026-11-26`. */
  readonly from: string
  readonly to: string
}

export const wholeLog: LogFilter = {
  ...{ kind: '', who: '', collection: '', feature_id: '', from: '', to: '' },
}

const pageSize = 50

/** The log, the newest entries first, page after page as they are wanted. */
export function useLog(filter: LogFilter) {
  const language = useLanguage()
  return useInfiniteQuery({
    queryKey: ['log', filter, language],
    queryFn: async ({ pageParam, signal }) =>
      readLogPage(await getJson(pageParam, { language, signal })),
    initialPageParam: logAddress(filter),
    getNextPageParam: (page) => page.next,
    enabled: useSignedIn(),
    placeholderData: keepPreviousData,
    // It grows with every sign-in: what was read a while ago is not the log.
    staleTime: 0,
    gcTime: 0,
  })
}

/** The first page of what is asked for. */
export function logAddress(filter: LogFilter): string {
  const asked = Object.entries(filter).filter(([, value]) => value !== '')
  return `${apiBase}/log?${new URLSearchParams([...asked, ['limit', String(pageSize)]])}`
}
