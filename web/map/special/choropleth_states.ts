import type { Map as MapLibreMap } from 'maplibre-gl'
import { stepOf } from '../../../geo/colouring/step_of.ts'
import type { Choropleth } from '../map_view.ts'
import { tileSource } from '../style/binding.ts'
import { stepState } from './choropleth.ts'
import { unitsId } from './unit_ground.ts'

/** Tells MapLibre the step of each unit; other values cost no tile a second reading. */
export class ChoroplethStates {
  readonly #map: MapLibreMap
  #shown: Choropleth | null = null

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  show(choropleth: Choropleth | null): void {
    if (choropleth === this.#shown) return
    const gone = Object.keys(this.#shown?.values ?? {})
    this.#shown = choropleth
    for (const id of gone) {
      if (choropleth?.values[id] === undefined) this.#set(id, -1)
    }
    this.renew()
  }

  renew(): void {
    if (!this.#shown) return
    const { breaks, values } = this.#shown
    for (const [id, value] of Object.entries(values)) this.#set(id, stepOf(value, breaks))
  }

  #set(id: string, step: number): void {
    const { source, 'source-layer': sourceLayer } = tileSource(unitsId)
    if (this.#map.getSource(source)) {
      this.#map.setFeatureState({ source, sourceLayer, id }, { [stepState]: step })
    }
  }
}
