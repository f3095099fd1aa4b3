import type { Geometry } from 'geojson'
import type { User } from '../../api/db/as_user.ts'
import type { World } from './api_world.ts'

/** An answer to an edit: a feature, or a problem. The tests know which they asked for. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly said: Said
}

export interface Said {
  readonly id: string
  readonly geometry: Geometry | null
  readonly properties: Readonly<Record<string, unknown>>
  readonly code?: string
  readonly detail?: string
  readonly parameter?: string
  readonly problems?: readonly { readonly field: string; readonly reason: string }[]
  readonly current?: Said
}

interface More {
  /** A body that is no JSON of ours. */
  readonly raw?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody who edits features by the API. */
export function editor(world: World, user: User) {
  const asking = world.as(user)
  async function ask(method: string, address: string, body?: unknown, more: More = {}) {
    const answer = await asking.fetch(`/api/collections/${address}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': typeOf(method) }), ...more.headers },
      ...(body !== undefined && { body: more.raw ?? JSON.stringify(body) }),
    })
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    const said = (isJson ? JSON.parse(text) : {}) as Said
    return { status: answer.status, headers: answer.headers, text, said } satisfies Answer
  }
  const get = (layer: string, id: string) => ask('GET', `${layer}/items/${id}`)
  const tagOf = async (layer: string, id: string) =>
    (await get(layer, id)).headers.get('etag') ?? 'none'
  const onVersion = async (layer: string, id: string, { raw, headers = {} }: More) => ({
    ...(raw !== undefined && { raw }),
    headers: {
      ...('if-match' in headers ? {} : { 'if-match': await tagOf(layer, id) }),
      ...headers,
    },
  })
  return {
    ask,
    get,
    tagOf,
    post: (layer: string, body: unknown, more: More = {}) =>
      ask('POST', `${layer}/items`, body, more),
    /** On the version that stands, unless the headers name another. */
    put: async (layer: string, id: string, body: unknown, more: More = {}) =>
      ask('PUT', `${layer}/items/${id}`, body, await onVersion(layer, id, more)),
    patch: async (layer: string, id: string, body: unknown, more: More = {}) =>
      ask('PATCH', `${layer}/items/${id}`, body, await onVersion(layer, id, more)),
    /** Changes properties, with a source for the change. */
    change: async (layer: string, id: string, properties: object, more: More = {}) =>
      ask(
        'PATCH',
        `${layer}/items/${id}`,
        { properties: { ...said, ...properties } },
        await onVersion(layer, id, more),
      ),
    remove: async (layer: string, id: string, more: More = {}) =>
      ask('DELETE', `${layer}/items/${id}`, undefined, await onVersion(layer, id, more)),
  }
}

const typeOf = (method: string) =>
  method === 'PATCH' ? 'application/merge-patch+json' : 'application/geo+json'

/** What every change says. */
export const said = { source: 'a test', as_of: '2026-11-20', confidence: 'sure' } as const

export const feature = <Own extends object>(properties: Own, geometry: unknown = null) => ({
  type: 'Feature',
  geometry,
  properties: { ...said, owning_unit: '06712', marking: 'cong_khai', ...properties },
})

const named = { name_vi: 'Một tên', name_en: 'A name', unit_code: '06712' }

export const point = { type: 'Point', coordinates: [107.97, 21.53] } as const
const ring = [
  ...[
    [107.9, 21.5],
    [107.95, 21.5],
    [107.95, 21.55],
    [107.9, 21.55],
    [107.9, 21.5],
  ],
]
export const area = { type: 'Polygon', coordinates: [ring] } as const

/** One feature of each layer that somebody edits, as a client would send it. */
export const samples = {
  crossing_statuses: feature({
    ...named,
    ...{ crossing_id: 'bac_luan_1', direction: 'out', traffic: 'goods', status: 'open' },
    valid_from: '2026-11-20T06:00',
  }),
  safe_area_clusters: feature(
    {
      ...named,
      ...{ state: 'active', cadence: 'monthly', member_units: ['06712'], accuracy_m: 200 },
      ...{
        standing_unit_vi: 'Công an phường',
        standing_unit_en: 'Ward police',
        standing_year: 2025,
      },
      ...{ rating: 'Khá', rating_scale: 'Tốt, khá, trung bình, yếu', rating_year: 2025 },
    },
    area,
  ),
  risk_zones: feature(
    {
      ...named,
      ...{ hazard: 'flood', scale: 'disaster_risk', level: 3, indicative: true, accuracy_m: 100 },
      ...{
        scenario_vi: 'Mưa lớn',
        scenario_en: 'Heavy rain',
        basis_vi: 'Đo',
        basis_en: 'Measured',
      },
    },
    area,
  ),
  facilities: feature({ ...named, class: 'school', state: 'existing', accuracy_m: 20 }, point),
  gauges: feature(
    {
      ...named,
      ...{ kind: 'water_level', state: 'existing', measure_unit: 'metre', accuracy_m: 20 },
      ...{ alarm_1: 1.5, alarm_2: 2, alarm_3: 2.5 },
    },
    point,
  ),
} as const
export type SampleLayer = keyof typeof samples
export const sampleLayers = Object.keys(samples) as SampleLayer[]
