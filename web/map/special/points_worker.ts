import { catalogue } from '../../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { askOrCarried, carried } from '../carry/carried.ts'
import { ClusterIndex, type Clusters } from './cluster_points.ts'
import { type ManyPoints, readPoints } from './points_answer.ts'

/** What the page asks of the worker; each is answered by its number. `of`: of which points. */
export type Ask = { readonly ask: number } & (
  | {
      readonly kind: 'points'
      readonly layer: string
      readonly url: string
      /** What the page carries under that address, for when nobody answers there. */
      readonly kept: ArrayBuffer | undefined
    }
  | {
      readonly kind: 'clusters'
      readonly of: number
      readonly box: BoundingBox
      readonly zoom: number
    }
  | { readonly kind: 'zoom'; readonly of: number; readonly which: number }
)

export type Answered = { readonly ask: number } & (
  | { readonly kind: 'points'; readonly points: ManyPoints }
  | { readonly kind: 'clusters'; readonly clusters: Clusters }
  | { readonly kind: 'zoom'; readonly zoom: number }
  /** Other points were asked for meanwhile. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed'; readonly status: number | null; readonly message: string }
)

// Reading and gathering a hundred thousand points takes half a second, in which a page would stand still.
let held: { readonly of: number; readonly index: ClusterIndex } | null = null
let asking: { readonly ask: number; readonly gone: AbortController } | null = null

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  const { ask } = data
  try {
    tell(await answer(data))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const status = error instanceof Refusal ? error.status : null
    const isOutdated = data.kind === 'points' && asking?.ask !== ask
    tell(isOutdated ? { ask, kind: 'outdated' } : { ask, kind: 'failed', status, message })
  }
}

async function answer(data: Ask): Promise<Answered> {
  const { ask } = data
  if (data.kind === 'points') {
    asking?.gone.abort()
    asking = { ask, gone: new AbortController() }
    const points = await pointsFrom(data, asking.gone.signal)
    if (asking.ask !== ask) return { ask, kind: 'outdated' }
    held = { of: ask, index: new ClusterIndex(points.positions, points.length) }
    return { ask, kind: 'points', points }
  }
  if (held?.of !== data.of) return { ask, kind: 'outdated' }
  if (data.kind === 'zoom') return { ask, kind: 'zoom', zoom: held.index.zoomInto(data.which) }
  return { ask, kind: 'clusters', clusters: held.index.clustersIn(data.box, data.zoom) }
}

class Refusal extends Error {
  readonly status: number

  constructor(url: string, status: number) {
    super(url)
    this.status = status
  }
}

async function pointsFrom(
  { layer, url, kept }: Ask & { readonly kind: 'points' },
  signal: AbortSignal,
): Promise<ManyPoints> {
  const definition: LayerDefinition | undefined = catalogue.find(({ id }) => id === layer)
  if (definition === undefined) throw new Error(`The catalogue has no layer ${layer}.`)
  if (kept !== undefined) carried.set(url, kept)
  const response = await askOrCarried(url, signal)
  carried.clear()
  if (!response.ok) throw new Refusal(url, response.status)
  return readPoints(await response.json(), definition)
}

function tell(answered: Answered): void {
  // Handed over and not copied.
  self.postMessage(answered, { transfer: partsOf(answered).map(({ buffer }) => buffer) })
}

function partsOf(answered: Answered) {
  if (answered.kind === 'points') {
    const { positions, asOf, lookAt, markingAt } = answered.points
    return [positions, asOf, lookAt, markingAt]
  }
  if (answered.kind !== 'clusters') return []
  const { positions, counts, which } = answered.clusters
  return [positions, counts, which]
}
