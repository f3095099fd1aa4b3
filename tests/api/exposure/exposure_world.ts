import type { Geometry } from 'geojson'
import type { Exposure } from '../../../api/exposure/select_exposure.ts'
import type { CountedKind } from '../../../geo/layers/counted_points/vocabulary.ts'
import { boxPolygon } from '../../../geo/measures/box_polygon.ts'
import type { Asking } from '../../support/api_world.ts'

/** A rectangle by its south-western corner and its sides, in degrees. */
export const box = (west: number, south: number, width: number, height: number) =>
  boxPolygon([west, south, west + width, south + height])

interface Counted {
  readonly kind: CountedKind
  readonly count: number
  readonly at: readonly [longitude: number, latitude: number] | null
  readonly unit_code?: string | null
  readonly accuracy_m?: number
  readonly elderly?: number
  readonly marking?: string
}

/** Counts as rows of their layer, numbered. */
export const countedRows = (all: readonly Counted[]) =>
  all.map(({ at, accuracy_m = 1, unit_code = null, ...own }, place) => ({
    ...{ id: `count_${place}`, name_vi: 'Điểm', name_en: 'Place', ...own, unit_code },
    ...{ source: 'a test', confidence: 'likely', owning_unit: unit_code ?? '22' },
    geom: at && { type: 'Point', coordinates: at },
    accuracy_m: at && accuracy_m,
  }))

/** What the API answers about an area, whatever its status. */
export async function ask(asking: Asking, body: unknown, query = '') {
  const answer = await asking.fetch(`/api/exposure${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/geo+json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, said: await answer.json() }
}

export async function exposureOf(asking: Asking, area: Geometry, query = ''): Promise<Exposure> {
  const { status, said } = await ask(asking, area, query)
  if (status !== 200) throw new Error(JSON.stringify(said))
  return said
}

/** Of a part or the whole, how many of a kind; undefined where nobody counted any. */
export const amountOf = (part: Pick<Exposure['total'], 'counted'>, kind: CountedKind) =>
  part.counted.find((one) => one.kind === kind)
