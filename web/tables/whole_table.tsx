import { useDeferredValue, useMemo, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { FilterField } from '../kit/filter_field.tsx'
import { Failure } from '../panels/failure.tsx'
import { useFeatures } from '../state/api/queries.ts'
import { tellExport } from '../state/api/tell_export.ts'
import type { Definition } from '../state/definitions.ts'
import { live } from '../state/live.ts'
import { notify } from '../state/notices.ts'
import { session } from '../state/session.ts'
import { shownMoment } from '../state/shown_moment.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { columnsOf } from './columns.ts'
import { downloadTable } from './download_table.ts'
import { FeatureGrid } from './feature_grid.tsx'
import { filterRows } from './filter_rows.ts'
import { listedRows } from './grid_rows.ts'
import { orderAtFirst, sortRows } from './sort_rows.ts'
import { TableBar } from './table_bar.tsx'
import { tableRow } from './table_row.ts'
import { tableWords } from './table_words.ts'
import { useLinkNames } from './use_link_names.ts'
import { WordFilter } from './word_filter.tsx'

export interface TableProps {
  readonly definition: Definition
  readonly tall: boolean
  readonly onTall: (tall: boolean) => void
}

/** A table that has all its rows at hand, and is narrowed by itself. */
export function WholeTable({ definition, tall, onTall }: TableProps) {
  const language = useLanguage()
  const words = useWords(tableWords)
  const { data: features, error, refetch } = useFeatures(definition.id)
  const [text, setText] = useState('')
  const [wordFilter, setWordFilter] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [onlyInView, setOnlyInView] = useState(false)
  const columns = useMemo(() => columnsOf(definition, language), [definition, language])
  const [order, setOrder] = useState(() => orderAtFirst(definition, columns))
  const bounds = useStore(live, (state) => (onlyInView ? state.bounds : null))
  const typed = useDeferredValue(text)

  const names = useLinkNames(columns)
  const all = useMemo(
    () =>
      (features ?? []).map((feature) => tableRow(feature, definition, columns, language, names)),
    [features, definition, columns, language, names],
  )
  const shown = useMemo(() => {
    const columnNames = columns.map(({ name }) => name)
    const filter = { text: typed, words: wordFilter, within: bounds }
    return sortRows(filterRows(all, columnNames, filter), order)
  }, [all, columns, typed, wordFilter, bounds, order])
  const rows = useMemo(() => listedRows(shown), [shown])
  return (
    <>
      <TableBar
        definition={definition}
        shown={shown.length}
        total={all.length}
        tall={tall}
        onTall={onTall}
        onDownload={() => {
          const scheme = session.get().me?.markings ?? []
          // What leaves the screen stands in the log first.
          tellExport(definition.id, shown.length).then(
            () =>
              downloadTable(definition.id, words.name, columns, shown, scheme, shownMoment.get()),
            () => notify(tableWords.not_exported, 'warn'),
          )
        }}
      >
        <FilterField label={words.filter} value={text} onChange={setText} />
        <WordFilter columns={columns} rows={all} words={wordFilter} onWords={setWordFilter} />
        {definition.geometry !== 'none' && (
          <CheckBox checked={onlyInView} onChange={setOnlyInView}>
            {words.in_view}
          </CheckBox>
        )}
      </TableBar>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!features && !error && <p className="table_state">{words.loading}</p>}
      {features?.length === 0 && (
        <p className="table_state">
          {definition.newestBy === undefined
            ? words.empty
            : fill(words.empty_live, { thing: definition.singular[language] })}
        </p>
      )}
      {features && features.length > 0 && (
        <FeatureGrid
          definition={definition}
          columns={columns}
          rows={rows}
          order={order}
          onOrder={setOrder}
        />
      )}
      {features && features.length > 0 && shown.length === 0 && (
        <p className="table_state">{words.none_fit}</p>
      )}
    </>
  )
}
