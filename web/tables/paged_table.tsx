import { useMemo, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { filterWords } from '../filters/filter_words.ts'
import { TextFilter } from '../filters/text_filter.tsx'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { Failure } from '../panels/failure.tsx'
import { useCounts } from '../state/api/counts.ts'
import { getAllFeatures } from '../state/api/get_all_features.ts'
import { withMoment } from '../state/api/moment_query.ts'
import { tellExport } from '../state/api/tell_export.ts'
import { clearFilter, openFilter, setFilter, useFilter } from '../state/filters.ts'
import { noFilter } from '../state/layer_filter.ts'
import { notify } from '../state/notices.ts'
import { session } from '../state/session.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { columnsOf } from './columns.ts'
import { downloadTable } from './download_table.ts'
import { FeatureGrid } from './feature_grid.tsx'
import { orderAtFirst, sortRows } from './sort_rows.ts'
import { TableBar } from './table_bar.tsx'
import { tableRow } from './table_row.ts'
import { tableWords } from './table_words.ts'
import { useLinkNames } from './use_link_names.ts'
import { usePagedRows } from './use_paged_rows.ts'
import type { TableProps } from './whole_table.tsx'

/** The table of very many features: what narrows it narrows the map, the counts and the charts as well. */
export function PagedTable({ definition, tall, onTall }: TableProps) {
  const language = useLanguage()
  const words = useWords(tableWords)
  const filter = useFilter(definition.id)
  const moment = useShownMoment()
  const [order, setOrder] = useState(() =>
    orderAtFirst(definition, columnsOf(definition, language)),
  )
  const [downloading, setDownloading] = useState(false)
  const columns = useMemo(() => columnsOf(definition, language), [definition, language])
  const names = useLinkNames(columns)
  const { rows, count, error, retry } = usePagedRows(definition, columns, names, filter, order)
  const all = useCounts(definition.id, noFilter, []).data?.matched
  const isFiltered = Object.keys(filter).length > 0

  const download = async () => {
    const asked = withMoment(filter, moment)
    const features = await getAllFeatures(definition.id, asked, new AbortController().signal)
    const found = features.map((feature) => tableRow(feature, definition, columns, language, names))
    // What leaves the screen stands in the log first.
    await tellExport(definition.id, found.length)
    const sorted = sortRows(found, order)
    const scheme = session.get().me?.markings ?? []
    downloadTable(definition.id, words.name, columns, sorted, scheme, moment)
  }
  return (
    <>
      <TableBar
        definition={definition}
        shown={count ?? 0}
        total={all ?? count ?? 0}
        tall={tall}
        onTall={onTall}
        downloading={downloading}
        onDownload={() => {
          setDownloading(true)
          download()
            .catch(() => notify(tableWords.not_exported, 'warn'))
            .finally(() => setDownloading(false))
        }}
      >
        <TextFilter
          label={filterWords.text[language]}
          value={filter.q ?? ''}
          onChange={(q) => setFilter(definition.id, 'q', q)}
        />
        <IconButton
          icon="funnel"
          label={fill(filterWords.open[language], { layer: definition.title[language] })}
          side="top"
          pressed={isFiltered}
          onPress={() => openFilter(definition.id)}
        />
      </TableBar>
      {error && <Failure error={error} onRetry={retry} />}
      {count === undefined && !error && <p className="table_state">{words.loading}</p>}
      {count === 0 && (
        <p className="table_state">
          {isFiltered ? (
            <>
              {words.none_fit}{' '}
              <Button onPress={() => clearFilter(definition.id)}>{words.all_words}</Button>
            </>
          ) : (
            fill(words.empty_live, { thing: definition.singular[language] })
          )}
        </p>
      )}
      {count !== undefined && count > 0 && (
        <FeatureGrid
          definition={definition}
          columns={columns}
          rows={rows}
          order={order}
          onOrder={setOrder}
          of={JSON.stringify([filter, order])}
        />
      )}
    </>
  )
}
