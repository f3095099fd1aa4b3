import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Language } from '../../geo/words.ts'
import { DrawnAsLegend } from '../filters/drawn_as_legend.tsx'
import { filterWords } from '../filters/filter_words.ts'
import { FilteredCount } from '../filters/filtered_count.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import type { LayerState } from '../map/map_view.ts'
import type { Collection } from '../state/api/collection.ts'
import { showLayer } from '../state/arrange_layers.ts'
import { definitionOf } from '../state/definitions.ts'
import { openFilter, useFilter } from '../state/filters.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ClassList } from './class_list.tsx'
import { DragHandle } from './drag_handle.tsx'
import { LayerAge } from './layer_age.tsx'
import { LayerBusy } from './layer_busy.tsx'
import { LayerFailed } from './layer_failed.tsx'
import { LayerOptions } from './layer_options.tsx'
import { legendWords } from './legend_words.ts'
import { SymbolKey } from './symbol_key.tsx'
import { UnlocatedCount } from './unlocated_count.tsx'

interface LayerRowProps {
  readonly layer: LayerState
  readonly collection: Collection | undefined
  /** Its place in the band, 0 the uppermost, and how many there are. */
  readonly place: number
  readonly of: number
}

/** With more classes the legend would push the other layers out of sight: it opens on demand. */
const classesAtOnce = 6

/** One layer: whether it is shown, its legend, how much there is of it, and its options. */
export function LayerRow({ layer, collection, place, of }: LayerRowProps) {
  const language = useLanguage()
  const words = useWords(legendWords)
  const { classes, title, many } = definitionOf(layer.id)
  const isFiltered = Object.keys(useFilter(layer.id)).length > 0
  const [opened, setOpened] = useState(classes.length <= classesAtOnce)
  const name = title[language]
  const [only] = classes
  const several = classes.length > 1
  return (
    <li className="layer_row" data-shown={layer.shown} data-layer={layer.id}>
      <div className="layer_row_line">
        {of > 1 && <DragHandle layer={layer.id} name={name} place={place} />}
        <CheckBox
          checked={layer.shown}
          onChange={(shown) => showLayer(layer.id, shown)}
          label={fill(words.show, { layer: name })}
        >
          {only && !several && <SymbolKey symbol={only.symbol} />}
          <span className="layer_row_title">{name}</span>
        </CheckBox>
        <span className="layer_row_state">
          <LayerBusy layer={layer.id} name={name} />
          {many && isFiltered ? (
            <FilteredCount layer={layer.id} />
          ) : (
            <span className="count">{located(collection, language)}</span>
          )}
        </span>
        <span className="layer_row_buttons">
          {many && (
            <IconButton
              small
              icon="funnel"
              label={fill(filterWords.open[language], { layer: name })}
              pressed={isFiltered}
              onPress={() => openFilter(layer.id)}
            />
          )}
          {several && layer.shown && (
            <IconButton
              small
              icon={opened ? 'chevron_down' : 'chevron_right'}
              label={fill(words.classes, { layer: name })}
              pressed={opened}
              onPress={() => setOpened(!opened)}
            />
          )}
          <LayerOptions layer={layer} collection={collection} place={place} of={of} />
        </span>
        <UnlocatedCount collection={collection} />
      </div>
      <LayerAge collection={collection} />
      <LayerFailed layer={layer.id} />
      {many && layer.shown && <DrawnAsLegend layer={layer.id} />}
      {several && layer.shown && opened && <ClassList classes={classes} />}
    </li>
  )
}

/** How many features are on the map; a dash while that is not known. */
function located(collection: Collection | undefined, language: Language): string {
  if (collection === undefined) return '–'
  return writeNumber(collection.featureCount - collection.unlocatedCount, language)
}
