import type { Map as MapLibreMap } from 'maplibre-gl'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { mostNear, nearFromZoom } from '../carry/near_address.ts'
import type { FoundFeature } from '../features_at.ts'
import type { Pixel } from '../pointer.ts'
import { type HeldPoints, PointsDesk } from './ask_points.ts'
import { type Clusters, mostClusterZoom } from './cluster_points.ts'
import type { ManyOverlay, ManyPicture } from './many_overlay.ts'
import { NearFeatures } from './near_features.ts'
import { pointAges } from './point_ages.ts'
import { pointNames } from './point_names.ts'
import {
  classesOfPoints,
  isSeenWhole,
  markingsSeen,
  mostSymbols,
  pointsSeen,
  tallyOf,
  viewBox,
} from './seen_points.ts'
import type { OpenSpecialLayer, SpecialGround, SpecialLayer, SpecialLook } from './special_layer.ts'

/** So much of the view beyond each edge is made ready too. */
const marginShare = 0.5
/** What has come meanwhile is asked for together: so long after it was asked last, at the least. */
const renewMilliseconds = 1_000
/** And so many times as long as the answer took, so that a storm of reports does not take all there is. */
const renewShare = 4
/** How long a point may look fresh that has become old meanwhile. */
const lookAgainMilliseconds = 60_000

/**
 * A layer of very many points, from one answer that holds them all. Points are read and gathered beside
 * the page; deck.gl comes with the first that is to be drawn, and not where there are none.
 */
export const openManyPoints: OpenSpecialLayer = async (ground) => new ManyLayer(ground)

interface Held extends HeldPoints {
  readonly query: string
  readonly ids: () => readonly string[]
}

/** What of an answer is drawn: it stays until the next is there, points and clusters together. */
interface Shown extends Held {
  readonly clusters: Clusters
  /** Whether more are in view than symbols have room for. */
  readonly crowded: boolean
}

class ManyLayer implements SpecialLayer {
  readonly followsMoment = true
  readonly #ground: SpecialGround
  readonly #map: MapLibreMap
  readonly #layer: LayerId
  readonly #definition: LayerDefinition
  readonly #desk = new PointsDesk()
  readonly #near: NearFeatures
  readonly #ageing: ReturnType<typeof setInterval>
  #look: SpecialLook | null = null
  #asked: string | null = null
  /** When it was asked last, and how long the answer took. */
  #answered = { at: Number.NEGATIVE_INFINITY, milliseconds: 0 }
  #held: Held | null = null
  #shown: Shown | null = null
  /** What the clusters are of: they serve until the view leaves the box, or another zoom begins. */
  #ready: { readonly box: ReturnType<typeof viewBox>; readonly zoom: number } | null = null
  #overlay: ManyOverlay | null = null
  #busy = 0
  #told = ''
  #gone = false
  #renewing: ReturnType<typeof setTimeout> | undefined

  constructor(ground: SpecialGround) {
    this.#ground = ground
    this.#map = ground.map
    this.#layer = ground.layer
    const definition = catalogue.find(({ id }) => id === ground.layer)
    if (definition === undefined) throw new Error(`The catalogue has no layer ${ground.layer}.`)
    this.#definition = definition
    this.#near = new NearFeatures(ground.map, ground.layer, ground.collectionUrl)
    this.#map.on('move', this.#follow)
    this.#map.on('moveend', this.#rest)
    this.#ageing = setInterval(() => this.#draw(), lookAgainMilliseconds)
  }

  get settled(): boolean {
    return this.#busy === 0 && (this.#overlay?.settled ?? true)
  }

  get markings(): readonly string[] {
    if (!this.#shown || !this.#look) return []
    return markingsSeen(this.#shown.points, viewBox(this.#map, 0))
  }

  get classes(): readonly string[] {
    // The frames of military symbols are of a standard, and not what the legend has.
    if (!this.#shown || !this.#look || this.#look.symbols === 'military') return []
    const { points, clusters } = this.#shown
    const most = mostSymbols(this.#map.getContainer())
    const seen = pointsSeen(this.#look.drawnAs, points, clusters, viewBox(this.#map, 0), most)
    return classesOfPoints(points, seen ?? [], this.#definition.classes)
  }

  show(look: SpecialLook | null): void {
    this.#look = look
    if (look === null) {
      this.#end()
      this.#near.clear()
      this.#told = ''
      this.#ground.tell(null)
      return
    }
    if (this.#asked !== look.query) void this.#ask(look.query, false)
    else {
      this.#draw()
      this.#follow()
      this.#rest()
    }
  }

  renew(): void {
    if (this.#renewing !== undefined) return
    const { at, milliseconds } = this.#answered
    const rest = Math.max(renewMilliseconds, renewShare * milliseconds)
    this.#renewing = setTimeout(
      () => {
        this.#renewing = undefined
        if (this.#look) void this.#ask(this.#look.query, true)
        // It is asked for when it is shown again.
        else this.#asked = null
      },
      Math.max(0, at + rest - performance.now()),
    )
  }

  styled(): void {
    this.#near.styled()
  }

  at(pixel: Pixel, tolerancePixels: number): FoundFeature[] {
    const { points, ids } = this.#shown ?? {}
    if (!points || !ids || !this.#look || !this.#overlay) return []
    return this.#overlay.pointsAt(pixel, tolerancePixels).flatMap((at): FoundFeature[] => {
      const id = ids()[at]
      if (id === undefined) return []
      const properties = this.#near.propertiesOf(id) ?? pointNames(points, at, this.#definition)
      const isOver = points.looks[points.lookAt[at] ?? 0]?.isOver === true
      return [{ layer: this.#layer, id, properties, hit: 'symbol', isOver }]
    })
  }

  gathersAt(pixel: Pixel): boolean {
    return this.#look !== null && (this.#overlay?.clusterAt(pixel) ?? null) !== null
  }

  press(pixel: Pixel): boolean {
    const cluster = this.#overlay?.clusterAt(pixel)
    if (!cluster || !this.#shown) return false
    const { which, position } = cluster
    this.#desk.zoomInto(this.#shown.of, which).then((zoom) => {
      if (zoom === null) return
      this.#map.easeTo({ center: [position[0], position[1]], zoom: Math.min(zoom + 0.2, 18.5) })
    }, this.#ground.fails)
    return true
  }

  destroy(): void {
    this.#gone = true
    clearTimeout(this.#renewing)
    clearInterval(this.#ageing)
    this.#map.off('move', this.#follow)
    this.#map.off('moveend', this.#rest)
    this.#end()
    this.#near.clear()
    this.#desk.close()
    this.#ground.tell(null)
  }

  async #ask(query: string, anew: boolean): Promise<void> {
    this.#asked = query
    const url = `${this.#ground.collectionUrl}/points${query && `?${query}`}`
    const began = performance.now()
    await this.#working(async () => {
      const held = await (anew ? this.#again(url) : this.#desk.points(this.#layer, url))
      if (held === null || this.#asked !== query || this.#gone) return
      this.#answered = { at: performance.now(), milliseconds: performance.now() - began }
      let ids: readonly string[] | undefined
      this.#held = {
        ...held,
        query,
        ids: () => {
          ids ??= held.points.ids.split('\n')
          return ids
        },
      }
      this.#ready = null
      await this.#gather()
      if (anew) await this.#showNear(true)
    })
  }

  /** What is shown stays where only the connection is lost; it is asked for again in a while. */
  async #again(url: string): Promise<HeldPoints | null> {
    try {
      return await this.#desk.points(this.#layer, url)
    } catch (error) {
      if (isRefusal(error) || this.#gone) throw error
      this.#answered = { at: performance.now(), milliseconds: renewMilliseconds }
      this.renew()
      return null
    }
  }

  /** Whatever it waits for: where that fails, the layer says so and is asked for again. */
  async #working(work: () => Promise<void>): Promise<void> {
    this.#busy++
    try {
      await work()
    } catch (error) {
      if (!this.#gone) this.#ground.fails(error instanceof Error ? error : new Error(String(error)))
    } finally {
      this.#busy--
      // What waits for the map to be drawn looks when it comes to rest.
      if (!this.#gone) this.#map.triggerRepaint()
    }
  }

  #follow = () => {
    if (!this.#held || !this.#look || !this.#ready) return
    const { box, zoom } = this.#ready
    const isSame = Math.floor(this.#map.getZoom()) === zoom
    if (isSame && isSeenWhole(viewBox(this.#map, 0), box)) return
    void this.#working(() => this.#gather())
  }

  #rest = () => {
    this.#tell()
    void this.#working(() => this.#showNear(false))
  }

  async #gather(): Promise<void> {
    const held = this.#held
    if (!held) return
    const ready = { box: viewBox(this.#map, marginShare), zoom: Math.floor(this.#map.getZoom()) }
    this.#ready = ready
    const zoom = Math.min(ready.zoom, mostClusterZoom + 1)
    const clusters = await this.#desk.clusters(held.of, ready.box, zoom)
    if (clusters === null || this.#gone || this.#ready !== ready) return
    const most = mostSymbols(this.#map.getContainer())
    const symbols = pointsSeen('points', held.points, clusters, viewBox(this.#map, 0), most)
    this.#shown = { ...held, clusters, crowded: symbols === null }
    await this.#open()
    this.#draw()
    this.#tell()
    await this.#showNear(false)
  }

  /** deck.gl is fetched when there is the first point to draw. */
  async #open(): Promise<void> {
    if (this.#overlay || !this.#look || !this.#shown || this.#shown.points.length === 0) return
    const { ManyOverlay } = await import('./many_overlay.ts')
    if (this.#overlay || this.#gone || !this.#look) return
    this.#overlay = new ManyOverlay(this.#map, this.#definition, this.#ground.fails, this.#tell)
  }

  #end(): void {
    this.#overlay?.end()
    this.#overlay = null
  }

  #draw(): void {
    if (!this.#look || !this.#shown) return
    if (this.#shown.points.length === 0) this.#end()
    else if (this.#overlay) this.#overlay.show(this.#picture())
    else {
      void this.#working(async () => {
        await this.#open()
        this.#overlay?.show(this.#picture())
      })
    }
  }

  #picture(): ManyPicture | null {
    if (!this.#look || !this.#shown) return null
    const { points, clusters, crowded, ids } = this.#shown
    const { selectedId, moment } = this.#look
    const selectedAt = selectedId === null ? -1 : ids().indexOf(selectedId)
    const ages = pointAges(points, this.#definition, moment.trueAt ?? Date.now())
    return { look: this.#look, points, clusters, ages, selectedAt, crowded }
  }

  /** Names and rings of what stands by itself, where there is room for them. */
  async #showNear(anew: boolean): Promise<void> {
    if (!this.#look || !this.#shown || this.#gone) return
    const { query, points, clusters, ids } = this.#shown
    const view = viewBox(this.#map, 0)
    const isNear = this.#map.getZoom() >= nearFromZoom && !this.#map.isMoving()
    const seen = isNear ? pointsSeen(this.#look.drawnAs, points, clusters, view, mostNear) : null
    if (seen === null || seen.length === 0) return this.#near.clear()
    const single = new Set(seen.map((at) => ids()[at] ?? ''))
    await this.#near.show(query, view, single, anew)
  }

  #tell = () => {
    if (!this.#look || !this.#shown || this.#gone) return
    const { matched, unlocated } = this.#shown.points
    const inView = tallyOf(this.#shown.clusters, viewBox(this.#map, 0))
    const cells = this.#overlay?.cells ?? null
    const asDots = this.#look.drawnAs === 'points' && this.#shown.crowded
    const tally = { matched, unlocated, ...inView, cells, asDots }
    if (JSON.stringify(tally) === this.#told) return
    this.#told = JSON.stringify(tally)
    this.#ground.tell(tally)
  }
}

/** The server's own word, and not its silence. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof Error && 'status' in error ? error.status : null
  return typeof status === 'number' && status < 500
}
