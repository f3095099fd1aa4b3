import type { LayerId } from '../../geo/layers/catalogue.ts'
import { bands } from '../../geo/layers/define_layer.ts'
import { ClassList } from '../legend/class_list.tsx'
import type { ClassesInView, LayerState } from '../map/map_view.ts'
import { type Definition, definitionOf } from '../state/definitions.ts'
import { live } from '../state/live.ts'
import { layersOfBand } from '../state/order_layers.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage } from '../words/use_words.ts'

const fromAbove = bands.toReversed()

/** Of the layers that the scene shows, from above to below, the classes that are in view. */
export function LayerKeys() {
  const language = useLanguage()
  const layers = useStore(screen, (state) => state.layers)
  const inView = useStore(live, (state) => state.classes)
  return fromAbove
    .flatMap((band) => layersOfBand(layers, band))
    .flatMap((layer) => keyOf(layer, inView))
    .map(({ definition, classes }) => {
      const { id, title } = definition
      // As in the list of layers: of one class, the layer's title says what it is.
      const [only, ...others] = definition.classes
      const isOne = only !== undefined && others.length === 0
      return (
        <section key={id} className="layer_key" data-layer={id} aria-label={title[language]}>
          {!isOne && <h3>{title[language]}</h3>}
          <ClassList classes={isOne ? [{ ...only, label: title }] : classes} />
        </section>
      )
    })
}

/** Units and border are the ground that all else lies on: who sits here knows them, and the corner is small. */
const ground: readonly LayerId[] = ['units', 'border_line']

function keyOf({ id, shown, opacity }: LayerState, inView: ClassesInView) {
  const seen = inView[id]
  if (ground.includes(id) || !shown || opacity === 0 || seen === undefined) return []
  const definition: Definition = definitionOf(id)
  return [{ definition, classes: definition.classes.filter((each) => seen.includes(each.id)) }]
}
