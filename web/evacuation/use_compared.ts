import { useEvacuation } from '../state/api/evacuation.ts'
import type { PlannedEvacuation } from '../state/evacuation.ts'
import { scenarios } from '../state/scenarios.ts'
import { useStore } from '../state/use_store.ts'

/** The two that are kept; null while one of them is missing. */
export function useKept() {
  const { a, b } = useStore(scenarios, (state) => state)
  return a && b ? { a, b } : null
}

/** Both answers, reckoned with what is known at one moment. */
export function useBoth({ a, b }: Readonly<Record<'a' | 'b', PlannedEvacuation>>) {
  const [one, other] = [useEvacuation(a), useEvacuation(b)]
  const isThere = one.data && other.data && !one.isPlaceholderData && !other.isPlaceholderData
  return {
    answers: isThere ? { a: one.data, b: other.data } : null,
    error: one.error ?? other.error,
    refetch: () => Promise.all([one.refetch(), other.refetch()]),
  }
}
