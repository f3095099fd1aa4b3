import { fill } from '../../geo/fill.ts'
import { AddButton } from '../editing/add_button.tsx'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { PopoverButton } from '../kit/popover_button.tsx'
import { Slider } from '../kit/slider.tsx'
import type { LayerState } from '../map/map_view.ts'
import { announce } from '../state/announce.ts'
import type { Collection } from '../state/api/collection.ts'
import { moveLayer, setOpacity, showLayer } from '../state/arrange_layers.ts'
import { definitionOf } from '../state/definitions.ts'
import { goToBounds } from '../state/go_to.ts'
import { openTable } from '../state/open_table.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { LayerCounts } from './layer_counts.tsx'
import { legendWords } from './legend_words.ts'

interface LayerOptionsProps {
  readonly layer: LayerState
  readonly collection: Collection | undefined
  readonly place: number
  readonly of: number
}

/** What can be done with a layer beside showing it. */
export function LayerOptions({ layer, collection, place, of }: LayerOptionsProps) {
  const language = useLanguage()
  const words = useWords(legendWords)
  const { title, description } = definitionOf(layer.id)
  const name = title[language]
  const move = (to: number) => {
    const moved = moveLayer(layer.id, to)
    announce(fill(words.moved, { layer: name, place: moved.place + 1, of: moved.of }))
  }
  const bounds = collection?.bounds
  return (
    <PopoverButton small icon="more" label={fill(words.options, { layer: name })}>
      {(close) => (
        <div className="layer_options">
          <h4>{name}</h4>
          <p>{description[language]}</p>
          <LayerCounts collection={collection} />
          <Slider
            label={words.opacity}
            value={layer.opacity}
            onChange={(opacity) => setOpacity(layer.id, opacity)}
          />
          <div className="layer_options_buttons">
            <Button
              onPress={() => {
                openTable(layer.id)
                close()
              }}
            >
              <Icon name="table" size={14} />
              {words.open_table}
            </Button>
            <Button
              disabled={!bounds}
              onPress={() => {
                if (!bounds) return
                showLayer(layer.id, true)
                goToBounds(bounds)
                close()
              }}
            >
              <Icon name="locate" size={14} />
              {words.go_there}
            </Button>
            <span className="layer_options_add">
              <AddButton layer={layer.id} onPress={close} />
            </span>
            {of > 1 && (
              <>
                <Button disabled={place === 0} onPress={() => move(place - 1)}>
                  <Icon name="up" size={14} />
                  {words.move_up}
                </Button>
                <Button disabled={place === of - 1} onPress={() => move(place + 1)}>
                  <Icon name="down" size={14} />
                  {words.move_down}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
    </PopoverButton>
  )
}
