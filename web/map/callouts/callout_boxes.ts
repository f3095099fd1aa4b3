import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { Callout } from '../../../geo/briefing/callout.ts'
import type { MapPicture } from '../map_view.ts'
import { arrowPath } from './arrow_path.ts'
import './callouts.css'

interface Drawn {
  readonly marker: Marker
  /** From the box to the place it speaks of; null where it stands at the place itself. */
  readonly arrow: { readonly path: SVGPathElement; readonly callout: Callout } | null
}

/** What an open scene says on the map: boxes over all that is drawn, which let the pointer through. */
export class CalloutBoxes {
  readonly #map: MapLibreMap
  #drawn: readonly Drawn[] = []

  constructor(map: MapLibreMap) {
    this.#map = map
    map.on('move', () => this.#aim())
  }

  show({ callouts, language }: Pick<MapPicture, 'callouts' | 'language'>): void {
    for (const { marker } of this.#drawn) marker.remove()
    this.#drawn = (callouts ?? []).map((callout) => {
      const element = document.createElement('div')
      element.className = 'callout'
      const words = document.createElement('p')
      words.textContent = language === 'vi' ? callout.text_vi : callout.text_en
      const arrow = callout.from && { path: arrowIn(element), callout }
      element.dataset.arrow = String(arrow !== undefined)
      element.append(words)
      const marker = new Marker({ element, anchor: arrow ? 'center' : 'bottom' })
      marker.setLngLat([...(callout.from ?? callout.at)]).addTo(this.#map)
      return { marker, arrow: arrow ?? null }
    })
    this.#aim()
  }

  #aim(): void {
    for (const { arrow } of this.#drawn) {
      if (!arrow?.callout.from) continue
      const from = this.#map.project([...arrow.callout.from])
      const at = this.#map.project([...arrow.callout.at])
      arrow.path.setAttribute('d', arrowPath(at.x - from.x, at.y - from.y))
    }
  }
}

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
