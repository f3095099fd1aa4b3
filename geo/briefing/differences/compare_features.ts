import type { Geometry } from 'geojson'
import { boundingBox } from '../../measures/bounding_box.ts'
import type { Position } from '../../measures/position.ts'
import { canonicalJson } from '../seal/canonical_json.ts'
import type { ChangedFeature, DifferentFeature, LayerDifferences } from './differences.ts'

export interface ComparedFeature {
  readonly id: string
  readonly geometry: Geometry | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** Who said it when: what is said again without another content is no difference. */
const provenance = new Set([
  ...['known_at', 'marking', 'as_of', 'as_of_precision', 'source', 'source_url', 'lane'],
])

/** What came, went and changed between two lists of one layer's features. */
export function compareFeatures(
  layer: string,
  before: readonly ComparedFeature[],
  after: readonly ComparedFeature[],
): LayerDifferences {
  const then = new Map(before.map((feature) => [feature.id, feature]))
  const now = new Map(after.map((feature) => [feature.id, feature]))
  return {
    layer,
    came: after.filter(({ id }) => !then.has(id)).map(differentOf),
    went: before.filter(({ id }) => !now.has(id)).map(differentOf),
    changed: after.flatMap((feature) => {
      const earlier = then.get(feature.id)
      return earlier === undefined ? [] : changedOf(earlier, feature)
    }),
  }
}

function changedOf(before: ComparedFeature, after: ComparedFeature): ChangedFeature[] {
  const names = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])
  const properties = [...names]
    .filter((name) => !provenance.has(name))
    .map((name) => ({
      name,
      before: before.properties[name] ?? null,
      after: after.properties[name] ?? null,
    }))
    .filter((one) => canonicalJson(one.before) !== canonicalJson(one.after))
  const isElsewhere = canonicalJson(before.geometry) !== canonicalJson(after.geometry)
  const moved = isElsewhere ? [{ name: 'geometry', before: null, after: null }] : []
  const all = [...properties, ...moved]
  return all.length === 0 ? [] : [{ ...differentOf(after), properties: all }]
}

const differentOf = ({ id, geometry, properties }: ComparedFeature): DifferentFeature => ({
  id,
  ...{ name_vi: String(properties.name_vi), name_en: String(properties.name_en) },
  at: middleOf(geometry),
})

const toTheMetre = (degrees: number) => Number(degrees.toFixed(5))

function middleOf(geometry: Geometry | null): Position | null {
  const box = geometry && boundingBox(geometry)
  if (!box) return null
  const [west, south, east, north] = box
  return [toTheMetre((west + east) / 2), toTheMetre((south + north) / 2)]
}
