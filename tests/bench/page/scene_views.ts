import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'

/** The whole area, and the town at the bridge. */
export const sceneBoxes: readonly [BoundingBox, BoundingBox] = [
  [107.73, 21.325, 108.11, 21.665],
  [107.94, 21.5, 108.02, 21.56],
]

export const sceneLayers: readonly LayerId[] = [
  ...(['units', 'risk_zones', 'border_line', 'border_markers'] as const),
  ...(['border_crossings', 'facilities'] as const),
]
