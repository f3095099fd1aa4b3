import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../geo/layers/define_layer.ts'
import { applyChanges } from './apply_changes.ts'
import { fontFaces } from './font_faces.ts'
import { addMissingImages } from './images/add_missing_image.ts'
import { ImageBook } from './images/image_book.ts'
import type { MapPicture } from './map_view.ts'
import type { Basemap } from './style/basemap.ts'
import { compileStyle } from './style/compile_style.ts'
import { agesByTheMinute } from './style/provenance_expression.ts'
import { styleChanges } from './style/style_changes.ts'

/** How long a statement may look fresh that has become old meanwhile. */
const lookAgainMilliseconds = 60_000
const mostPixelRatio = 3
const definitions: readonly (LayerDefinition & { readonly id: LayerId })[] = catalogue

/** Keeps MapLibre's style the one that the last picture compiles to. */
export class StyleKeeper {
  readonly #map: MapLibreMap
  readonly #apiBase: string
  readonly #fontFaces = fontFaces()
  readonly #opened = new Set<LayerId>()
  #picture: MapPicture | null = null
  #basemap: Basemap
  /** As MapLibre has it, or will have once it is loaded. */
  #style: StyleSpecification | null = null
  #ready = false
  /** Something changed while there was no style to change. */
  #behind = false
  #images = new ImageBook(1)
  readonly #applied: () => void
  readonly #ageing: ReturnType<typeof setInterval>

  /** `applied` is called when the style stands, again after the graphics were lost and rebuilt. */
  constructor(map: MapLibreMap, apiBase: string, basemap: Basemap, applied: () => void) {
    this.#map = map
    this.#apiBase = apiBase
    this.#basemap = basemap
    this.#applied = applied
    addMissingImages(map, (id) => {
      const image = this.#images.images.get(id)
      return image && { image, pixelRatio: this.#images.pixelRatio }
    })
    map.on('style.load', () => {
      if (this.#ready) return
      this.#ready = true
      if (this.#behind) this.#apply()
      else this.#applied()
    })
    map.on('webglcontextlost', () => {
      this.#ready = false
    })
    window.addEventListener('resize', this.#pixelRatioMayDiffer)
    this.#ageing = setInterval(this.#grownOlder, lookAgainMilliseconds)
  }

  show(picture: MapPicture): void {
    this.#picture = picture
    for (const { id, shown } of picture.layers) if (shown) this.#opened.add(id)
    this.#apply()
  }

  changeBasemap(basemap: Basemap): void {
    this.#basemap = basemap
    this.#apply()
  }

  destroy(): void {
    window.removeEventListener('resize', this.#pixelRatioMayDiffer)
    clearInterval(this.#ageing)
  }

  #pixelRatioMayDiffer = () => {
    if (pixelRatio() !== this.#images.pixelRatio) this.#apply()
  }

  /** Only what its cadence touches differs from the style before, and is set. */
  #grownOlder = () => {
    const ageing = definitions.some((layer) => agesByTheMinute(layer) && this.#opened.has(layer.id))
    if (ageing && this.#ready) this.#apply()
  }

  #apply(): void {
    if (!this.#picture) return
    if (!this.#style) {
      this.#style = this.#compile(this.#picture)
      this.#map.setStyle(this.#style, { validate: false })
    } else if (this.#ready) {
      const next = this.#compile(this.#picture)
      applyChanges(this.#map, styleChanges(this.#style, next))
      this.#style = next
      this.#behind = false
      this.#applied()
    } else this.#behind = true
  }

  #compile(picture: MapPicture): StyleSpecification {
    this.#images = new ImageBook(pixelRatio())
    return compileStyle({
      picture,
      apiBase: this.#apiBase,
      opened: this.#opened,
      complete: picture.complete,
      basemap: this.#basemap,
      fontFaces: this.#fontFaces,
      images: this.#images,
      now: new Date(picture.moment.trueAt ?? Date.now()),
    })
  }
}

const pixelRatio = () => Math.min(mostPixelRatio, Math.ceil(window.devicePixelRatio))
