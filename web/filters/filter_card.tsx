import { useEffect, useMemo, useRef } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { useCounts } from '../state/api/counts.ts'
import { definitionOf } from '../state/definitions.ts'
import { clearFilter, closeFilter, setFilter, useFilter } from '../state/filters.ts'
import { noFilter } from '../state/layer_filter.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { columnsOf } from '../tables/columns.ts'
import { useLinkNames } from '../tables/use_link_names.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { AreaFilter } from './area_filter.tsx'
import { DrawnAsChoice } from './drawn_as_choice.tsx'
import { Facet } from './facet.tsx'
import { filterWords } from './filter_words.ts'
import { OverTime } from './over_time.tsx'
import { PeriodFields } from './period_fields.tsx'
import { TextFilter } from './text_filter.tsx'
import './filter_card.css'

/** What narrows a layer of very many points, and how many of which there are: each number is of the same answer. */
export default function FilterCard() {
  const language = useLanguage()
  const words = useWords(filterWords)
  const layer = useStore(screen, (state) => state.filtering)
  const definition = layer === null ? null : definitionOf(layer)
  const filter = useFilter(layer)
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    card.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const by = useMemo(
    () => (definition?.many ? [...definition.many.countedBy, definition.many.at] : []),
    [definition],
  )
  const counts = useCounts(layer, filter, by)
  const all = useCounts(layer, noFilter, by)
  const columns = useMemo(
    () => (definition ? columnsOf(definition, language) : []),
    [definition, language],
  )
  const names = useLinkNames(columns)
  if (!definition?.many || layer === null) return null
  const { countedBy, at } = definition.many
  const of = (answer: typeof counts, name: string) =>
    answer.data?.by.find(({ property }) => property === name)
  const said = counts.data &&
    all.data && {
      matched: writeNumber(counts.data.matched, language),
      all: writeNumber(all.data.matched, language),
    }
  return (
    <section
      ref={card}
      className="filter_card"
      data-over-map
      tabIndex={-1}
      aria-label={fill(words.open, { layer: definition.title[language] })}
    >
      <header>
        <h2 className="part_head">{definition.title[language]}</h2>
        <Button
          tone="quiet"
          disabled={Object.keys(filter).length === 0}
          onPress={() => clearFilter(layer)}
        >
          {words.clear}
        </Button>
        <IconButton small icon="close" label={words.close} onPress={closeFilter} />
      </header>
      <p className="filter_matched" role="status">
        {said && (
          <>
            <strong aria-hidden="true">{fill(words.matched, said)}</strong>
            <span className="only_spoken">{fill(words.matched_said, said)}</span>
          </>
        )}
        {counts.data && counts.data.unlocated > 0 && (
          <span>
            {fill(words.unlocated, { count: writeNumber(counts.data.unlocated, language) })}
          </span>
        )}
      </p>
      {counts.isError && (
        <p className="filter_failed" role="alert">
          {words.failed} <Button onPress={() => void counts.refetch()}>{words.retry}</Button>
        </p>
      )}
      <div className="filter_parts">
        <DrawnAsChoice />
        <TextFilter
          label={words.text}
          value={filter.q ?? ''}
          onChange={(q) => setFilter(layer, 'q', q)}
        />
        <PeriodFields
          value={filter[at] ?? ''}
          onChange={(period) => setFilter(layer, at, period)}
        />
        <AreaFilter layer={layer} filter={filter} />
        {countedBy.map((name) => (
          <Facet
            key={name}
            definition={definition}
            name={name}
            names={names}
            filter={filter}
            counts={of(counts, name)?.values ?? []}
            all={of(all, name)?.values ?? []}
          />
        ))}
        <OverTime counts={of(counts, at)} onChoose={(period) => setFilter(layer, at, period)} />
      </div>
    </section>
  )
}
