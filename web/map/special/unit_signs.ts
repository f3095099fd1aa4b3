import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { Position } from '../../../geo/measures/position.ts'
import type { FeatureRef, UnitSign } from '../map_view.ts'
import { readinessSign, signSide } from './readiness_sign.ts'
import { unitsId } from './unit_ground.ts'
import './readiness_sign.css'

const svg = 'http://www.w3.org/2000/svg'

/** So far above a name of two lines that both are seen whole. */
const offset: [number, number] = [0, -38]

interface Surroundings {
  picked(unit: FeatureRef, position: Position): void
  /** Where the unit's name stands on the map; undefined where it has none. */
  nameOf(unit: string): readonly number[] | undefined
}

/** The four-part signs of the units; for the pointer, since the list beside the map has them for keys. */
export class UnitSigns {
  readonly #map: MapLibreMap
  readonly #around: Surroundings
  #markers: readonly { readonly sign: UnitSign; readonly marker: Marker }[] = []
  #shown: readonly UnitSign[] | null = null

  constructor(map: MapLibreMap, around: Surroundings) {
    this.#map = map
    this.#around = around
    // Names are found from tiles, which come later than the signs.
    map.on('idle', () => this.#place())
  }

  show(signs: readonly UnitSign[] | null): void {
    if (signs === this.#shown) return
    this.#shown = signs
    for (const { marker } of this.#markers) marker.remove()
    this.#markers = (signs ?? []).map((sign) => {
      const marker = new Marker({ element: this.#button(sign), offset })
      marker.setLngLat(this.#placeOf(sign)).addTo(this.#map)
      return { sign, marker }
    })
  }

  #place(): void {
    for (const { sign, marker } of this.#markers) marker.setLngLat(this.#placeOf(sign))
  }

  #placeOf({ unit, position }: UnitSign): [number, number] {
    const [longitude = position[0], latitude = position[1]] = this.#around.nameOf(unit) ?? []
    return [longitude, latitude]
  }

  #button({ unit, position, levels, words }: UnitSign): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = -1
    button.className = 'unit_sign'
    button.title = words
    button.dataset.unit = unit
    const drawing = document.createElementNS(svg, 'svg')
    drawing.setAttribute('viewBox', `0 0 ${signSide} ${signSide}`)
    drawing.setAttribute('class', 'readiness_sign')
    drawing.setAttribute('aria-hidden', 'true')
    for (const { level, ground, mark } of readinessSign(levels)) {
      const quarter = document.createElementNS(svg, 'g')
      quarter.dataset.level = level
      for (const path of [ground, mark]) {
        const part = document.createElementNS(svg, 'path')
        part.setAttribute('d', path)
        quarter.append(part)
      }
      drawing.append(quarter)
    }
    button.append(drawing)
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      this.#around.picked({ layer: unitsId, id: unit }, position)
    })
    return button
  }
}
