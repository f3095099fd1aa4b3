import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { palettes } from '../../../geo/palette.ts'
import type { FoundFeature } from '../features_at.ts'
import type {
  ClassesInView,
  FeatureRef,
  LayerStatus,
  MapPicture,
  PointsTally,
} from '../map_view.ts'
import { momentParameters, now } from '../moment.ts'
import { type SpecialLayer, type SpecialLook, specialLayers } from './special_layer.ts'
import { specialLayerIds } from './special_layer_ids.ts'

/** After so long a failed layer is asked for again. */
const patienceMilliseconds = 20_000

export interface SpecialEvents {
  layerStatus(layer: LayerId, status: LayerStatus, error?: object): void
  tallied(layer: LayerId, tally: PointsTally | null): void
}

/** Opens the layers that draw themselves when they are first shown, and keeps them up to date. */
export class SpecialLayers {
  readonly #map: MapLibreMap
  readonly #apiBase: string
  readonly #events: SpecialEvents
  readonly #open = new Map<LayerId, SpecialLayer>()
  readonly #coming = new Set<LayerId>()
  /** Failed ones, until they are asked for again. */
  readonly #failed = new Map<LayerId, ReturnType<typeof setTimeout>>()
  readonly #looks = new Map<LayerId, SpecialLook | null>()
  #picture: MapPicture | null = null
  #hovered: FeatureRef | null = null
  #begun = false

  constructor(map: MapLibreMap, apiBase: string, events: SpecialEvents) {
    this.#map = map
    this.#apiBase = apiBase
    this.#events = events
  }

  /** From here on libraries are fetched: what the first view needs is there. */
  begin(): void {
    this.#begun = true
    this.#update()
  }

  show(picture: MapPicture): void {
    if (this.#picture && this.#picture.moment !== picture.moment) this.#forget()
    this.#picture = picture
    this.#update()
  }

  hover(feature: FeatureRef | null): void {
    const before = this.#hovered
    if (before?.id === feature?.id && before?.layer === feature?.layer) return
    this.#hovered = feature
    const touched = [before?.layer, feature?.layer].some((id) => id && specialLayerIds.has(id))
    if (touched) this.#update()
  }

  at(pixel: { readonly x: number; readonly y: number }, tolerancePixels: number): FoundFeature[] {
    return [...this.#open]
      .filter(([id]) => this.#looks.get(id))
      .flatMap(([, layer]) => layer.at(pixel, tolerancePixels))
  }

  /** Whether there is, at a pixel, what stands for several features. */
  gathersAt(pixel: { readonly x: number; readonly y: number }): boolean {
    return [...this.#open].some(([id, layer]) => this.#looks.get(id) && layer.gathersAt?.(pixel))
  }

  /** A press on that; false where there is no such thing. */
  press(pixel: { readonly x: number; readonly y: number }): boolean {
    return [...this.#open].some(([id, layer]) => this.#looks.get(id) && layer.press?.(pixel))
  }

  /** Something was changed on the server, of these layers or of all. */
  renew(layers?: ReadonlySet<LayerId>): void {
    for (const [id, layer] of this.#open) if (layers?.has(id) ?? true) layer.renew?.()
  }

  /** The map's style stands, perhaps anew. */
  styled(): void {
    for (const layer of this.#open.values()) layer.styled?.()
  }

  /** Whether all that is shown is there, or has said that it failed. */
  get settled(): boolean {
    return this.#coming.size === 0 && [...this.#open.values()].every(({ settled }) => settled)
  }

  /** The codes of the markings of what is shown. */
  get markings(): string[] {
    return [...this.#open].flatMap(([id, layer]) => (this.#looks.get(id) ? layer.markings : []))
  }

  /** By layer, the classes of what is shown; none of a layer that shows none by itself. */
  get classes(): ClassesInView {
    const shown = [...this.#open].flatMap(([id, layer]) => {
      const classes = this.#looks.get(id) ? layer.classes : []
      return classes.length === 0 ? [] : [[id, classes] as const]
    })
    return Object.fromEntries(shown)
  }

  retry(layer: LayerId): void {
    clearTimeout(this.#failed.get(layer))
    if (this.#failed.delete(layer)) this.#update()
  }

  destroy(): void {
    for (const timer of this.#failed.values()) clearTimeout(timer)
    for (const layer of this.#open.values()) layer.destroy()
  }

  #update(): void {
    if (!this.#picture || !this.#begun) return
    for (const id of specialLayerIds) {
      const [before, look] = [this.#looks.get(id), this.#lookOf(id)]
      const layer = this.#open.get(id)
      this.#looks.set(id, look)
      if (!layer && look && !this.#coming.has(id) && !this.#failed.has(id)) void this.#fetch(id)
      else if (layer && !sameLook(before ?? null, look)) layer.show(look)
    }
  }

  /** What was fetched is of another moment. */
  #forget(): void {
    for (const [id, layer] of this.#open) {
      if (layer.followsMoment) continue
      layer.destroy()
      this.#looks.delete(id)
      this.#open.delete(id)
    }
    for (const timer of this.#failed.values()) clearTimeout(timer)
    this.#failed.clear()
  }

  #lookOf(id: LayerId): SpecialLook | null {
    const state = this.#picture?.layers.find((layer) => layer.id === id)
    if (!this.#picture || !state?.shown) return null
    const { palette, selected, filters, moment, drawnAs, symbols } = this.#picture
    return {
      palette: palettes[palette],
      opacity: state.opacity,
      selectedId: selected?.layer === id ? selected.id : null,
      hoveredId: this.#hovered?.layer === id ? this.#hovered.id : null,
      query: String(new URLSearchParams({ ...filters[id], ...momentParameters(moment) })),
      moment,
      drawnAs,
      symbols,
    }
  }

  async #fetch(id: LayerId): Promise<void> {
    const load = specialLayers[id]
    if (!load) throw new Error(`${id} is said to draw itself, and nothing opens it.`)
    this.#coming.add(id)
    this.#events.layerStatus(id, 'loading')
    const moment = this.#picture?.moment ?? now
    try {
      const open = await load()
      const layer = await open({
        map: this.#map,
        layer: id,
        collectionUrl: `${this.#apiBase}/collections/${id}`,
        moment,
        fails: (error) => this.#fail(id, error),
        tell: (tally) => this.#events.tallied(id, tally),
      })
      if (!layer.followsMoment && this.#picture?.moment !== moment) {
        layer.destroy()
        return
      }
      this.#open.set(id, layer)
      layer.show(this.#looks.get(id) ?? null)
      this.#events.layerStatus(id, 'drawn')
    } catch (error) {
      this.#fail(id, error)
    } finally {
      this.#coming.delete(id)
      if (this.#picture?.moment !== moment) this.#update()
    }
  }

  /** Tells it, and asks for the layer again after a while. */
  #fail(id: LayerId, error: unknown): void {
    console.warn(`${id} could not be drawn.`, error)
    this.#open.get(id)?.destroy()
    this.#open.delete(id)
    this.#failed.set(
      id,
      setTimeout(() => this.retry(id), patienceMilliseconds),
    )
    this.#events.layerStatus(id, 'failed', error instanceof Error ? error : {})
  }
}

function sameLook(one: SpecialLook | null, other: SpecialLook | null): boolean {
  if (!one || !other) return one === other
  return (
    one.palette === other.palette &&
    one.opacity === other.opacity &&
    one.selectedId === other.selectedId &&
    one.hoveredId === other.hoveredId &&
    one.query === other.query &&
    one.moment === other.moment &&
    one.drawnAs === other.drawnAs &&
    one.symbols === other.symbols
  )
}
