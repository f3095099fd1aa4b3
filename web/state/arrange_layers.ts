import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { LayerState } from '../map/map_view.ts'
import { definitionOf } from './definitions.ts'
import { layersOfBand, orderLayers } from './order_layers.ts'
import { layersAtFirst, screen } from './screen.ts'

/** Shows a layer or hides it. */
export function showLayer(id: LayerId, shown: boolean): void {
  change(id, { shown })
}

/** How strongly a layer is drawn, 0 to 1. */
export function setOpacity(id: LayerId, opacity: number): void {
  change(id, { opacity })
}

/**
 * Moves a layer within its band.
 *
 * @param place its new place in the band, 0 the uppermost; beyond the ends is at the end.
 * @returns the place it took, and how many layers the band has.
 */
export function moveLayer(id: LayerId, place: number): { place: number; of: number } {
  const { layers } = screen.get()
  const band = layersOfBand(layers, definitionOf(id).band).map((layer) => layer.id)
  const others = band.filter((other) => other !== id)
  const taken = Math.max(0, Math.min(others.length, place))
  const order = others.toSpliced(taken, 0, id)
  screen.set({ layers: orderLayers(layers, order.toReversed()) })
  return { place: taken, of: band.length }
}

/** Layers, order and opacity as at first. */
export function resetLayers(): void {
  screen.set({ layers: layersAtFirst, indicator: null })
}

function change(id: LayerId, part: Partial<Pick<LayerState, 'shown' | 'opacity'>>): void {
  const { layers } = screen.get()
  const changed = layers.map((layer) => {
    const next = { ...layer, ...part }
    const same = next.shown === layer.shown && next.opacity === layer.opacity
    return layer.id === id && !same ? next : layer
  })
  if (changed.some((layer, at) => layer !== layers[at])) screen.set({ layers: changed })
}
