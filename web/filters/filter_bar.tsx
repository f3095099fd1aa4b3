import { useMemo } from 'react'
import { fill } from '../../geo/fill.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Language } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { useCounts } from '../state/api/counts.ts'
import { type Definition, definitionOf, layerIdFrom } from '../state/definitions.ts'
import { clearFilter, setFilter, useFilter } from '../state/filters.ts'
import { noFilter } from '../state/layer_filter.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { columnsOf } from '../tables/columns.ts'
import type { LinkNames } from '../tables/table_row.ts'
import { useLinkNames } from '../tables/use_link_names.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'
import { filterValueWords, none, propertyOf } from './value_words.ts'
import './filter_bar.css'

/** Above the map while something is filtered: by what, how much is left, and the way back to all. */
export default function FilterBar() {
  const filters = useStore(screen, (state) => state.filters)
  return (
    <div className="filter_bars">
      {Object.keys(filters).map((id) => {
        const layer = layerIdFrom(id)
        return layer && <LayerFilterBar key={id} layer={layer} />
      })}
    </div>
  )
}

function LayerFilterBar({ layer }: { readonly layer: LayerId }) {
  const language = useLanguage()
  const words = useWords(filterWords)
  const definition = definitionOf(layer)
  const filter = useFilter(layer)
  const counts = useCounts(layer, filter, [])
  const all = useCounts(layer, noFilter, [])
  const columns = useMemo(() => columnsOf(definition, language), [definition, language])
  const names = useLinkNames(columns)
  const matched = counts.data?.matched
  const said = matched !== undefined &&
    all.data && {
      matched: writeNumber(matched, language),
      all: writeNumber(all.data.matched, language),
    }
  return (
    <section
      className="filter_bar"
      data-over-map
      data-empty={matched === 0}
      aria-label={words.title}
    >
      <Icon name="funnel" size={14} />
      <span className="filter_bar_count" role="status">
        <span>{definition.title[language]}</span>
        {said && (
          <>
            <strong aria-hidden="true">{fill(words.matched, said)}</strong>
            <span className="only_spoken">{fill(words.matched_said, said)}</span>
          </>
        )}
        {matched === 0 && <em>{words.nothing}</em>}
      </span>
      {Object.entries(filter).map(([name, value]) => {
        const part = partWords(definition, name, value, language, names)
        return (
          <button
            key={name}
            type="button"
            className="filter_chip"
            aria-label={fill(words.drop, { part })}
            onClick={() => setFilter(layer, name, null)}
          >
            <span>{part}</span>
            <Icon name="close" size={12} />
          </button>
        )
      })}
      <Button tone={matched === 0 ? 'solid' : 'plain'} onPress={() => clearFilter(layer)}>
        {words.clear}
      </Button>
    </section>
  )
}

/** One part of a filter as it is read. */
function partWords(
  definition: Definition,
  name: string,
  value: string,
  language: Language,
  names: LinkNames,
): string {
  if (name === 'q') return `“${value}”`
  if (name === 'within') return filterWords.drawn_area[language]
  if (name === 'bbox') return filterWords.seen_area[language]
  const property = propertyOf(definition, name)
  if (property?.kind === 'instant') {
    const ends = [...new Set(value.split('/'))]
    return ends.map((end) => (end === '..' ? '…' : momentWords(end, language))).join(' – ')
  }
  return value
    .split(',')
    .map((one) =>
      one === none ? filterWords.none[language] : filterValueWords(property, one, language, names),
    )
    .join(', ')
}

const momentWords = (moment: string, language: Language) =>
  moment.length === 10
    ? writeDate(`${moment}T00:00:00+07:00`, language)
    : writeDate(moment, language, 'minute')
