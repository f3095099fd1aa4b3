import { text } from 'drizzle-orm/pg-core'
import { type GeometryKind, geometry } from './geometry.ts'
import { measure } from './number_between.ts'
import { ownership } from './ownership.ts'
import { provenance } from './provenance.ts'
import { recorded } from './recorded.ts'
import { validity } from './validity.ts'

/** What a layer's features are on the map; `none` is for what has no place of its own, as a figure has none. */
export type LayerGeometry = GeometryKind | 'none'

/**
 * The columns every row of every layer has, around the layer's own.
 *
 * `unit_code` is the unit a feature lies in or speaks of: a feature without a position is counted
 * there. A layer of geometry `none` keeps an empty column, so that one query serves all layers.
 */
export const before = () => ({
  id: text().notNull(),
  name_vi: text().notNull(),
  name_en: text().notNull(),
  unit_code: text(),
})

export const after = (kind: LayerGeometry) => ({
  ...provenance(),
  ...validity(),
  ...ownership(),
  ...recorded(),
  accuracy_m: measure(),
  geom: geometry(kind === 'none' ? 'Geometry' : kind),
})

/** The names of those columns; a layer describes only its own. */
export type EveryColumn = keyof ReturnType<typeof before> | keyof ReturnType<typeof after>
