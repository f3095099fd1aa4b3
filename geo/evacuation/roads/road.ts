import type { MultiPolygon, Polygon } from 'geojson'
import type { RoadPassage, roadKind } from '../../layers/roads/vocabulary.ts'
import type { Position } from '../../measures/position.ts'
import type { CodeOf } from '../../words.ts'
import type { WhyShut } from '../vocabulary.ts'

/** A road as an evacuation takes it. */
export interface Road {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly kind: CodeOf<typeof roadKind>
  readonly passage: RoadPassage | null
  readonly lines: readonly (readonly Position[])[]
  /** Null where people may walk it. */
  readonly why_not: WhyShut | null
}

export type HazardShape = Polygon | MultiPolygon
