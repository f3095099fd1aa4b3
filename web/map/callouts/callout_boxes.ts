import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { Callout } from '../../../geo/briefing/callout.ts'
import type { MapPicture } from '../map_view.ts'
import { arrowPath } from './arrow_path.ts'
import { takeCalloutRoom } from './callout_room.ts'
import { shiftInto } from './shift_into.ts'
import './callouts.css'

interface Drawn {
  readonly marker: Marker
  readonly callout: Callout
  /** From the box to the place it speaks of; null where it stands at the place itself. */
  readonly arrow: SVGPathElement | null
  /** Of the box, in CSS pixels. */
  size: { readonly width: number; readonly height: number }
}

/**
 * What an open scene says on the map: boxes over all that is drawn, which let the pointer through. One at the
 * edge stands as far inside as it can.
 */
export class CalloutBoxes {
  readonly #map: MapLibreMap
  #drawn: readonly Drawn[] = []
  /** Letters grow when a scene is shown to a room. */
  readonly #sizes = new ResizeObserver((changes) => {
    const grown = this.#drawn.filter(({ marker, size }) => {
      const element = marker.getElement()
      const { width, height } = sizeOf(element)
      const isOther = width !== size.width || height !== size.height
      return isOther && changes.some(({ target }) => target === element)
    })
    for (const drawn of grown) drawn.size = sizeOf(drawn.marker.getElement())
    if (grown.length === 0) return
    this.#aim()
    this.takeRoom()
  })

  constructor(map: MapLibreMap) {
    this.#map = map
    map.on('move', () => this.#aim())
    map.on('resize', () => this.#aim())
  }

  show({ callouts, language }: Pick<MapPicture, 'callouts' | 'language'>): void {
    this.#sizes.disconnect()
    for (const { marker } of this.#drawn) marker.remove()
    this.#drawn = (callouts ?? []).map((callout) => {
      const element = document.createElement('div')
      element.className = 'callout'
      const words = document.createElement('p')
      words.textContent = language === 'vi' ? callout.text_vi : callout.text_en
      const arrow = callout.from ? arrowIn(element) : null
      element.dataset.arrow = String(arrow !== null)
      element.append(words)
      const marker = new Marker({ element, anchor: arrow ? 'center' : 'bottom' })
      marker.setLngLat([...(callout.from ?? callout.at)]).addTo(this.#map)
      return { marker, callout, arrow, size: sizeOf(element) }
    })
    for (const { marker } of this.#drawn) this.#sizes.observe(marker.getElement())
    this.#aim()
    this.takeRoom()
  }

  /** Again when the style of the map stands anew. */
  takeRoom(): void {
    takeCalloutRoom(this.#map, this.#drawn)
  }

  #aim(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    for (const { marker, callout, arrow, size } of this.#drawn) {
      const from = this.#map.project([...(callout.from ?? callout.at)])
      if (arrow === null) {
        // Upright it stands on its place.
        const x = shiftInto(from.x, size.width, width)
        marker.setOffset([x, 0])
        marker.getElement().style.setProperty('--leader', `${-x}px`)
        continue
      }
      const shift = {
        x: shiftInto(from.x, size.width, width),
        y: shiftInto(from.y, size.height, height),
      }
      marker.setOffset([shift.x, shift.y])
      const at = this.#map.project([...callout.at])
      arrow.setAttribute('d', arrowPath(at.x - from.x - shift.x, at.y - from.y - shift.y))
    }
  }
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
  width: offsetWidth,
  height: offsetHeight,
})

/** Beneath the box, whose middle is where it begins. */
function arrowIn(element: HTMLElement): SVGPathElement {
  const space = 'http://www.w3.org/2000/svg'
  const drawing = document.createElementNS(space, 'svg')
  const path = document.createElementNS(space, 'path')
  drawing.setAttribute('class', 'callout_arrow')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.append(path)
  element.append(drawing)
  return path
}
