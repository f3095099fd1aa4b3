import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { Position } from '../../../geo/measures/position.ts'
import type { Box } from '../labels/free_room.ts'
import { placeNamesAnew, takeRoom } from '../labels/taken_room.ts'
import type { FeatureRef, PlacedSign } from '../map_view.ts'
import './unit_signs.css'

/** Farther away the signs would lie over each other, and over more than their units. */
const leastZoom = 9

/** So far around its middle a sign hides what is beneath; its rim, where the unit's own name ends, is left out. */
const hiddenAround = 14

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
  #offset: readonly [number, number] = [0, 0]

  constructor(map: MapLibreMap, kind: KindOfSign<Sign>, around: Surroundings) {
    this.#map = map
    this.#kind = kind
    this.#around = around
    // Names are found from tiles, which come later than the signs.
    map.on('idle', () => this.#place())
    map.on('zoom', () => this.#hideFarAway())
    takeRoom(map, () => this.#boxes())
  }

  /** @param offset CSS pixels from the unit's name. */
  show(signs: readonly Sign[] | null, offset: [number, number]): void {
    const hasMoved = signs !== null && this.#offset.join() !== offset.join()
    this.#offset = offset
    if (signs !== this.#shown || hasMoved) placeNamesAnew(this.#map)
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
    let hasMoved = false
    for (const { sign, marker } of this.#markers) {
      const before = marker.getLngLat()
      const [longitude, latitude] = this.#placeOf(sign)
      if (before.lng === longitude && before.lat === latitude) continue
      marker.setLngLat([longitude, latitude])
      hasMoved = true
    }
    // Only then: asked for each time that the map comes to rest, it would never rest.
    if (hasMoved) placeNamesAnew(this.#map)
  }

  #boxes(): readonly Box[] {
    const [right, down] = this.#offset
    return this.#markers.flatMap(({ marker }): readonly Box[] => {
      if (marker.getElement().hidden) return []
      const middle = this.#map.project(marker.getLngLat())
      const [x, y] = [middle.x + right, middle.y + down]
      return [[x - hiddenAround, y - hiddenAround, x + hiddenAround, y + hiddenAround]]
    })
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
