import { useQueryClient } from '@tanstack/react-query'
import { Failure } from '../panels/failure.tsx'
import { useWatches, watchKey } from '../state/api/use_alerts.ts'
import type { Watch } from '../state/api/watch_requests.ts'
import { useWords } from '../words/use_words.ts'
import { WatchRow } from './watch_row.tsx'
import { watchWords } from './watch_words.ts'

/** One's own standing questions. */
export function WatchList({ onChange }: { readonly onChange: (watch: Watch) => void }) {
  const words = useWords(watchWords)
  const queryClient = useQueryClient()
  const { data, error, isPending, refetch } = useWatches()
  const changed = () => queryClient.invalidateQueries({ queryKey: [watchKey] })
  return (
    <div aria-busy={isPending}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <p role="status">{words.loading}</p>}
      {data?.length === 0 && <p className="alert_none">{words.no_watches}</p>}
      <ul className="alerts">
        {data?.map((watch) => (
          <WatchRow
            key={watch.id}
            watch={watch}
            onChange={() => onChange(watch)}
            onChanged={changed}
          />
        ))}
      </ul>
    </div>
  )
}
