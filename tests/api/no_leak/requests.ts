import fc from 'fast-check'
import { countablesOf } from '../../../api/collections/read_counts_request.ts'
import { servedLayer } from '../../../api/collections/served_layer.ts'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import { logKind } from '../../../geo/log/vocabulary.ts'
import { codesOf } from '../../../geo/words.ts'
import type { Placed } from './placed_rows.ts'

/**
 * What is asked. In the address `{version}` stands for what the layer's TileJSON says of its tiles, and
 * `{after n}` for the moment after that step of the world's making.
 */
export interface Request {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  /** Only with POST. */
  readonly body?: string
}

const idsOf = catalogue.map(({ id }) => id)
const isDrawn = (layer: LayerId) => servedLayer(layer).definition.geometry !== 'none'

const tile = (layer: LayerId, at: string) => `/api/tiles/${layer}/${at}{version}`

/** Every address there is, once, beside those of single features. */
export const everyAddress: readonly string[] = [
  ...['/api', '/api/conformance', '/api/openapi.json', '/api/collections', '/api/search?q=a'],
  ...['/api/watches', '/api/alerts', '/api/alerts?open=true', '/api/webhooks'],
  ...['/api/search?q=o&limit=50', '/api/log', '/api/log?limit=5', '/api/feeds'],
  ...['/api/readiness', '/api/readiness?datetime=2025-10-06', '/api/readiness/06712'],
  '/api/readiness/06712?datetime=2025-10-06',
  ...['/api/plans/plan_0', '/api/plans/plan_1?datetime=2026-10-06'],
  ...['/api/plans/plan_0/shortages', '/api/plans/plan_1/shortages?datetime=2026-10-06'],
  ...['/api/progress', '/api/progress?datetime=2026-10-06'],
  '/api/reports/quick/06712?datetime=2025-10-04/2026-12-31',
  ...['/api/proposals', '/api/proposals?unit=06712'],
  // While the storms of the samples are there.
  '/api/proposals?unit=06712&datetime=2025-10-05T14:00:00%2B07:00',
  ...['', '/check', '/text', '/collections/units/items?limit=5'].map(
    (part) => `/api/briefings/mong_cai/seals/seal_0${part}`,
  ),
  '/api/briefings/mong_cai/differences?from=2025-01-01&to=2026-12-31T00:00:00Z',
  ...idsOf.flatMap(addressesOf),
]

const after = (step: number) => `{after ${step}}`
/** When something was known that is not known now, and when nothing was. */
const momentKnown = fc.constantFrom('2020-01-01', ...[0, 1, 2, 3].map(after), 'lúc ấy')

export function addressesOf(layer: LayerId): string[] {
  const own = `/api/collections/${layer}`
  const tiles = [`/api/tiles/${layer}`, ...['0/0/0', '6/51/28'].map((at) => tile(layer, at))]
  return [
    ...[own, `${own}/queryables`, `${own}/items`, `${own}/items?limit=1`],
    `${own}/items?sortby=-known_at&limit=2`,
    `${own}/timeline?datetime=2025-12-31/2026-12-31&interval=86400`,
    `${own}/counts?by=unit_code,confidence,known_at`,
    `${own}/points`,
    ...(isDrawn(layer) ? tiles : []),
  ]
}

/** The photo that came with an entry of a running log, wherever that is. */
export const photoOf = (entry: string) => `photo_of_${entry}`

/** Of an incident its photos, of an entry the one that came with it; of all else nothing. */
export function photoAddresses({ layer, row: { id, incident_id } }: Placed): string[] {
  const photosOf = (incident: string) =>
    `/api/collections/incidents/items/${encodeURIComponent(incident)}/photos`
  if (layer === 'incidents') return [photosOf(id)]
  return incident_id === undefined ? [] : [`${photosOf(incident_id)}/${photoOf(id)}`]
}

export const itemAddress = ({ layer, row }: Placed) =>
  `/api/collections/${layer}/items/${encodeURIComponent(row.id)}`

const language = fc.constantFrom('vi', 'en')
const encoding = fc.constantFrom('identity', 'gzip')

/** Any request about one of these rows, whether its asker may see that one or not. */
export const requestAbout = (rows: readonly Placed[]): fc.Arbitrary<Request> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD'),
        address: fc.constantFrom(...rows).chain(addressAbout),
        headers: fc.record({ 'accept-language': language, 'accept-encoding': encoding }),
      }),
    },
    { weight: 2, arbitrary: fc.constantFrom(...rows).chain(areaAround) },
    { weight: 1, arbitrary: tracksOf(rows) },
  )

/** What an area reaches in which the row lies, or all rows do; or who has to leave it, and whereto. */
const areaAround = ({ row }: Placed): fc.Arbitrary<Request> =>
  fc
    .record({
      degrees: fc.constantFrom(0.001, 0.3, 1),
      known: fc.option(momentKnown, { freq: 3 }),
      encoding,
      asked: fc.constantFrom('exposure', 'evacuation'),
    })
    .map(({ degrees, known, encoding, asked }) => {
      const [lon = 0, lat = 0] = placeOf(row)
      const ring = [
        [lon - degrees, lat - degrees],
        [lon + degrees, lat - degrees],
        [lon + degrees, lat + degrees],
        [lon - degrees, lat + degrees],
        [lon - degrees, lat - degrees],
      ]
      const area = { type: 'Polygon', coordinates: [ring] }
      return {
        method: 'POST',
        address: `/api/${asked}${known === null ? '' : `?known_at=${known}`}`,
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        body: JSON.stringify(asked === 'exposure' ? area : { area }),
      }
    })

/** What two storm tracks would propose, as issued or supposed; whether there are such bulletins or not. */
function tracksOf(rows: readonly Placed[]): fc.Arbitrary<Request> {
  const bulletins = rows.filter(({ layer }) => layer === 'storm_bulletins').map(({ row }) => row.id)
  const side = fc.record(
    {
      bulletin: fc.constantFrom(...bulletins, 'bulletin_0', 'none'),
      shift: fc.record({ bearing: fc.constantFrom(0, 270), kilometres: fc.constantFrom(0, 200) }),
    },
    { requiredKeys: ['bulletin'] },
  )
  return fc
    .record({ a: side, b: side, known: fc.option(momentKnown, { freq: 3 }), encoding })
    .map(({ known, encoding, ...body }) => ({
      method: 'POST',
      address: `/api/proposals/compare${known === null ? '' : `?known_at=${known}`}`,
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
      body: JSON.stringify(body),
    }))
}

const addressAbout = (about: Placed): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: itemsAbout(about) },
    { weight: 4, arbitrary: manyAbout(about) },
    { weight: 1, arbitrary: itemAbout(about) },
    { weight: 2, arbitrary: searchFor(about) },
    { weight: isDrawn(about.layer) ? 3 : 0, arbitrary: tileAbout(about) },
    { weight: 1, arbitrary: logAbout(about) },
    { weight: 2, arbitrary: countsAbout(about) },
  )

const itemAbout = (about: Placed) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('', '/running_log'), fc.option(momentKnown, { freq: 3 }))
      .map(
        ([rest, known]) => itemAddress(about) + rest + (known === null ? '' : `?known_at=${known}`),
      ),
    fc.constant(`${itemAddress(about)}/likely_duplicates`),
    fc.constantFrom(...photoAddresses(about), `${itemAddress(about)}/photos`),
    likeAbout(about),
  )

const likeAbout = ({ layer, row }: Placed) =>
  fc
    .record({
      kind: fc.constantFrom('fire', 'flood'),
      occurred_at: fc.constantFrom('2025-10-05T08:00:00Z', new Date().toISOString()),
      accuracy_m: fc.constantFrom('0', '900000'),
      position: fc.constant(placeOf(row).join(',')),
      unit_code: fc.constantFrom('06712', '06709'),
    })
    .map((query) => `/api/collections/${layer}/likely_duplicates?${new URLSearchParams(query)}`)

/** What is counted of a layer, at a moment and over time. */
const countsAbout = ({ layer }: Placed): fc.Arbitrary<string> => {
  const own = `/api/collections/${layer}`
  const addresses = [
    '/api/collections?',
    `${own}?`,
    ...(isDrawn(layer) ? [`/api/tiles/${layer}?`] : []),
  ]
  const times = ['2014-07-01/2026-12-31', '2026-01-01/2026-02-01'].map(
    (period) => `${own}/timeline?interval=864000&datetime=${period}&`,
  )
  return fc
    .tuple(fc.constantFrom(...addresses, ...times), momentKnown)
    .map(([address, known]) => `${address}known_at=${known}`)
}

const wordsOf = ({ row }: Placed) =>
  fc.constantFrom(row.id, row.name_vi, ...row.name_vi.split(/\s+/), 'a')

const searchFor = (about: Placed) =>
  fc
    .record({
      q: wordsOf(about),
      limit: fc.constantFrom('1', '3', '50', 'x'),
      known: fc.option(momentKnown, { freq: 2 }),
    })
    .map(({ known, ...query }) => {
      const search = new URLSearchParams(query)
      return `/api/search?${search}${known === null ? '' : `&known_at=${known}`}`
    })

/** What is asked of many at once: by words that a list knows as well. */
const manyAbout = (about: Placed) =>
  fc
    .tuple(itemsAbout(about), fc.constantFrom('counts', 'points'), countedBy(about.layer))
    .map(([items, address, by]) => {
      const [path = '', search = ''] = items.replace(/items$|items(?=\?)/, address).split('?')
      const asked = search
        .split('&')
        .filter((part) => !/^(limit|offset|after|sortby|skip)/.test(part))
      return `${path}?${[...asked, ...(address === 'counts' ? [`by=${by}`] : [])].join('&')}`
    })

const countedBy = (layer: LayerId) =>
  fc
    .uniqueArray(fc.constantFrom(...countablesOf(servedLayer(layer))), { maxLength: 3 })
    .map((names) => names.join())

/** All that can be asked of a list, good or bad; the values of filters are those of the row. */
function itemsAbout(about: Placed): fc.Arbitrary<string> {
  const { layer, row, ...owned } = about
  const values: Readonly<Record<string, unknown>> = { ...row, ...owned }
  const property = fc.constantFrom('id', ...Object.keys(servedLayer(layer).properties))
  const asked = fc.record(
    {
      bbox: fc.constantFrom(boxAround(row, 0), boxAround(row, 0.1), boxAround(row, 5), '1,2,3'),
      datetime: fc.constantFrom('2014-07-01', '2025-07-01/..', '../2019-12-31', 'sau này'),
      known_at: momentKnown,
      limit: fc.constantFrom('1', '2', '3', '10000', '0'),
      offset: fc.constantFrom('0', '1', '4'),
      after: fc.constantFrom(row.id, 'm'),
      q: wordsOf(about),
      skipGeometry: fc.constantFrom('true', 'false', '1'),
      sortby: fc.tuple(fc.constantFrom('', '-'), property).map((parts) => parts.join('')),
    },
    { requiredKeys: [] },
  )
  const filter = fc.option(
    property.map((name) => [name, valueAsAsked(values[name])] as const),
    { freq: 1 },
  )
  return fc.tuple(asked, filter).map(([query, filtered]) => {
    const search = new URLSearchParams(query as Record<string, string>)
    if (filtered) search.set(...filtered)
    // What stands for a moment is put in later, and has to be found.
    return `/api/collections/${layer}/items?${search}`.replace(/%7Bafter\+(\d)%7D/, '{after $1}')
  })
}

const valueAsAsked = (value: unknown): string => {
  const [one = ''] = Array.isArray(value) ? value : [value ?? '']
  return String(one)
}

function tileAbout({ layer, row }: Placed): fc.Arbitrary<string> {
  const [longitude, latitude] = placeOf(row)
  const queries = ['', '&datetime=2025-10-05', ...[1, 2].map((step) => `&known_at=${after(step)}`)]
  const query = fc.constantFrom(...queries.map((rest) => `{version}${rest}`), '', '?v=1&s=x')
  return fc.tuple(fc.integer({ min: 0, max: 14 }), query).map(([z, search]) => {
    const x = Math.floor(((longitude + 180) / 360) * 2 ** z)
    const north = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI
    return `/api/tiles/${layer}/${z}/${x}/${Math.floor(((1 - north) / 2) * 2 ** z)}${search}`
  })
}

const logAbout = ({ layer, row }: Placed) =>
  fc
    .record(
      {
        kind: fc.constantFrom(...codesOf(logKind)),
        collection: fc.constant(layer as string),
        feature_id: fc.constant(row.id),
        limit: fc.constantFrom('1', '3', '1000'),
        before: fc.constantFrom('2', '9', '40'),
      },
      { requiredKeys: [] },
    )
    .map((query) => `/api/log?${new URLSearchParams(query as Record<string, string>)}`)

function boxAround(row: Placed['row'], margin: number): string {
  const [longitude, latitude] = placeOf(row)
  return [longitude - margin, latitude - margin, longitude + margin, latitude + margin].join(',')
}

/** A place of the row; where it has none, the middle of the area. */
function placeOf({ geom }: Placed['row']): [longitude: number, latitude: number] {
  const numbers = geom && 'coordinates' in geom ? geom.coordinates.flat(4) : []
  const [longitude, latitude] = numbers as readonly number[]
  return longitude === undefined || latitude === undefined ? [107.97, 21.53] : [longitude, latitude]
}
