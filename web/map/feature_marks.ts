import type { Map as MapLibreMap } from 'maplibre-gl'
import type { FeatureRef } from './map_view.ts'
import { styleLayerId, tileSource } from './style/binding.ts'
import { type MarkState, markOpacities, markStates } from './style/mark_layers.ts'

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
    for (const changed of [before, feature]) if (changed) this.#draw(changed.layer)
  }

  /** After a layer's source came, or came back. */
  renew(): void {
    for (const state of markStates) {
      const feature = this.#marked[state]
      if (!feature) continue
      this.#set(feature, state, true)
      this.#draw(feature.layer)
    }
  }

  #set({ layer, id }: FeatureRef, state: MarkState, value: boolean): void {
    const { source, 'source-layer': sourceLayer } = tileSource(layer)
    if (this.#map.getSource(source)) {
      this.#map.setFeatureState({ source, sourceLayer, id }, { [state]: value })
    }
  }

  /** Draws the marks of a layer, or passes them over where there is none. */
  #draw(layer: FeatureRef['layer']): void {
    const opacity = markStates.some((state) => this.#marked[state]?.layer === layer) ? 1 : 0
    for (const { part, names } of markOpacities) {
      const id = styleLayerId(layer, part)
      if (!this.#map.getLayer(id)) continue
      for (const name of names) this.#map.setPaintProperty(id, name, opacity)
    }
  }
}
