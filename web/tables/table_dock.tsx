import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { Language } from '../../geo/words.ts'
import { Failure } from '../panels/failure.tsx'
import { useFeatures } from '../state/api/queries.ts'
import { tellExport } from '../state/api/tell_export.ts'
import { type Definition, definitionOf } from '../state/definitions.ts'
import { live } from '../state/live.ts'
import { notify } from '../state/notices.ts'
import { tableFocus } from '../state/open_table.ts'
import { session } from '../state/session.ts'
import { shownMoment } from '../state/shown_moment.ts'
import { useStore } from '../state/use_store.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { columnsOf } from './columns.ts'
import { downloadTable } from './download_table.ts'
import { FeatureGrid } from './feature_grid.tsx'
import { filterRows } from './filter_rows.ts'
import { type Order, sortRows } from './sort_rows.ts'
import { TableBar } from './table_bar.tsx'
import { tableRow } from './table_row.ts'
import { tableWords } from './table_words.ts'
import { useLinkNames } from './use_link_names.ts'
import './table_dock.css'

/** The table of a layer: the same features as on the map, and those without a place. */
export default function TableDock({ layer }: { readonly layer: LayerId }) {
  const language = useLanguage()
  const words = useWords(tableWords)
  const definition = definitionOf(layer)
  const { data: features, error, refetch } = useFeatures(layer)
  const [text, setText] = useState('')
  const [wordFilter, setWordFilter] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [onlyInView, setOnlyInView] = useState(false)
  const [order, setOrder] = useState<Order>(() => orderAtFirst(definition, language))
  const [tall, setTall] = useState(false)
  const bounds = useStore(live, (state) => (onlyInView ? state.bounds : null))
  const typed = useDeferredValue(text)
  const dock = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!tableFocus.wanted) return
    tableFocus.wanted = false
    dock.current?.focus({ preventScroll: true })
  }, [])

  const columns = useMemo(() => columnsOf(definition, language), [definition, language])
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

  return (
    <section
      ref={dock}
      id="table"
      className="table_dock"
      data-tall={tall}
      tabIndex={-1}
      aria-label={definition.title[language]}
    >
      <TableBar
        definition={definition}
        columns={columns}
        rows={all}
        shown={shown.length}
        text={text}
        onText={setText}
        words={wordFilter}
        onWords={setWordFilter}
        onlyInView={onlyInView}
        onOnlyInView={setOnlyInView}
        tall={tall}
        onTall={setTall}
        onDownload={() => {
          // What leaves the screen stands in the log first.
          tellExport(layer, shown.length).then(
            () =>
              downloadTable(
                layer,
                words.name,
                columns,
                shown,
                session.get().me?.markings ?? [],
                shownMoment.get(),
              ),
            () => notify(tableWords.not_exported, 'warn'),
          )
        }}
      />
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
          rows={shown}
          order={order}
          onOrder={setOrder}
        />
      )}
      {features && features.length > 0 && shown.length === 0 && (
        <p className="table_state">{words.none_fit}</p>
      )}
    </section>
  )
}

/** What is told as it happens begins with the newest; all else goes by name. */
function orderAtFirst(definition: Definition, language: Language): Order {
  const column = columnsOf(definition, language).findIndex(
    ({ name }) => name === definition.newestBy,
  )
  return { column, descending: column !== -1 }
}
