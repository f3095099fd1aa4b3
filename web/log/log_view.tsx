import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Failure } from '../panels/failure.tsx'
import { useSettled } from '../search/use_settled.ts'
import { type LogFilter, useLog, wholeLog } from '../state/api/use_log.ts'
import { useWords } from '../words/use_words.ts'
import { DropFilters } from './drop_filters.tsx'
import { LogEntryRow } from './log_entry_row.tsx'
import { LogFilters } from './log_filters.tsx'
import { logWords } from './log_words.ts'
import './log_view.css'

/** The log for administrators: the newest entries first, filtered, opened one by one. */
export function LogView() {
  const words = useWords(logWords)
  const [filter, setFilter] = useState(wholeLog)
  const who = useSettled(filter.who.trim())
  const log = useLog({ ...filter, who })
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? []
  const isEmpty = log.isSuccess && entries.length === 0
  const change = (part: Partial<LogFilter>) => setFilter({ ...filter, ...part })
  const retry = () => void (log.isFetchNextPageError ? log.fetchNextPage() : log.refetch())
  return (
    <div className="log_view" aria-busy={log.isPending || log.isPlaceholderData}>
      <p>{words.help}</p>
      <LogFilters filter={filter} onChange={change} />
      <div className="log_state">
        <p role="status" data-empty={isEmpty}>
          {log.isPending && words.loading}
          {isEmpty && words.empty}
          {entries.length > 0 && fill(words.shown, { count: entries.length })}
        </p>
        <div className="log_buttons">
          <DropFilters filter={filter} onChange={change} />
          <Button tone="quiet" busy={log.isFetching} onPress={() => void log.refetch()}>
            <Icon name="retry" size={14} />
            {words.refresh}
          </Button>
        </div>
      </div>
      {log.error && !log.isFetchNextPageError && <Failure error={log.error} onRetry={retry} />}
      <ol className="log_entries">
        {entries.map((entry) => (
          <LogEntryRow key={entry.seq} entry={entry} onFilter={change} />
        ))}
      </ol>
      {log.isFetchNextPageError && <Failure error={log.error} onRetry={retry} />}
      {log.hasNextPage && !log.isFetchNextPageError && (
        <div className="log_buttons">
          <Button busy={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
            {words.older}
          </Button>
        </div>
      )}
      {log.isSuccess && !log.hasNextPage && entries.length > 0 && (
        <p className="log_aside">{words.oldest}</p>
      )}
    </div>
  )
}
