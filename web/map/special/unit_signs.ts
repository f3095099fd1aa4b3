import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { Position } from '../../../geo/measures/position.ts'
import type { FeatureRef, PlacedSign } from '../map_view.ts'
import './unit_signs.css'

/** Farther away the signs would lie over each other, and over more than their units. */
const leastZoom = 9

export interface Surroundings {
  picked(features: readonly FeatureRef[], position: Position): void
  /** Where the unit's name stands on the map; undefined where it has none. */
  nameOf(unit: string): readonly number[] | undefined
}

/** What is drawn for one kind of sign, and where a press on it leads. */
export interface KindOfSign<Sign extends PlacedSign> {
  readonly className: string
  drawing(sign: Sign): SVGElement
  leadsTo(sign: Sign): readonly FeatureRef[]
}

/** Signs of one kind by the units' names; for the pointer, since a list beside the map has them for keys. */
export class UnitSigns<Sign extends PlacedSign> {
  readonly #map: MapLibreMap
  readonly #kind: KindOfSign<Sign>
  readonly #around: Surroundings
  #markers: readonly { readonly sign: Sign; readonly marker: Marker }[] = []
  #shown: readonly Sign[] | null = null

  constructor(map: MapLibreMap, kind: KindOfSign<Sign>, around: Surroundings) {
    this.#map = map
    this.#kind = kind
    this.#around = around
    // Names are found from tiles, which come later than the signs.
    map.on('idle', () => this.#place())
    map.on('zoom', () => this.#hideFarAway())
  }

  /** @param offset CSS pixels from the unit's name. */
  show(signs: readonly Sign[] | null, offset: [number, number]): void {
    if (signs === this.#shown) {
      for (const { marker } of this.#markers) marker.setOffset(offset)
      return
    }
    this.#shown = signs
    for (const { marker } of this.#markers) marker.remove()
    this.#markers = (signs ?? []).map((sign) => {
      const marker = new Marker({ element: this.#button(sign), offset })
      marker.setLngLat(this.#placeOf(sign)).addTo(this.#map)
      return { sign, marker }
    })
    this.#hideFarAway()
  }

  #hideFarAway(): void {
    const isFar = this.#map.getZoom() < leastZoom
    for (const { marker } of this.#markers) marker.getElement().hidden = isFar
  }

  #place(): void {
    for (const { sign, marker } of this.#markers) marker.setLngLat(this.#placeOf(sign))
  }

  #placeOf({ unit, position }: Sign): [number, number] {
    const [longitude = position[0], latitude = position[1]] = this.#around.nameOf(unit) ?? []
    return [longitude, latitude]
  }

  #button(sign: Sign): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = -1
    button.className = this.#kind.className
    button.title = sign.words
    button.dataset.unit = sign.unit
    button.append(this.#kind.drawing(sign))
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      this.#around.picked(this.#kind.leadsTo(sign), sign.position)
    })
    return button
  }
}
