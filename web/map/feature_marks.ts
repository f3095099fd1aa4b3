import type { Map as MapLibreMap } from 'maplibre-gl'
import type { FeatureRef } from './map_view.ts'
import { tileSource } from './style/binding.ts'
import type { MarkState } from './style/mark_layers.ts'

/** Marks the selected and the hovered feature, at most one of each, by MapLibre's feature states. */
export class FeatureMarks {
  readonly #map: MapLibreMap
  readonly #marked: Record<MarkState, FeatureRef | null> = { selected: null, hovered: null }

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  mark(state: MarkState, feature: FeatureRef | null): void {
    const before = this.#marked[state]
    if (before?.id === feature?.id && before?.layer === feature?.layer) return
    if (before) this.#set(before, state, false)
    this.#marked[state] = feature
    if (feature) this.#set(feature, state, true)
  }

  /** After a layer's source came, or came back. */
  renew(): void {
    for (const state of ['selected', 'hovered'] as const) {
      const feature = this.#marked[state]
      if (feature) this.#set(feature, state, true)
    }
  }

  #set({ layer, id }: FeatureRef, state: MarkState, value: boolean): void {
    const { source, 'source-layer': sourceLayer } = tileSource(layer)
    if (this.#map.getSource(source)) {
      this.#map.setFeatureState({ source, sourceLayer, id }, { [state]: value })
    }
  }
}
