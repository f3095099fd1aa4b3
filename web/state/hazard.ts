import type { Geometry } from 'geojson'
import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import type { Label } from '../../geo/words.ts'
import type { HazardArea } from '../map/map_view.ts'
import { whenFree } from './editing.ts'
import { screen } from './screen.ts'
import { isNarrow } from './select_feature.ts'
import { createStore } from './store.ts'

/** An area of hazard that came from a file, or that a storm reaches by a bulletin. */
export interface OpenedHazard {
  readonly title: Label
  readonly area: HazardArea
  /** Which hazards are said to come over it, kept while it is planned for. */
  readonly stated: readonly StatedHazard[]
}

export const hazard = createStore<{ readonly opened: OpenedHazard | null }>({ opened: null })

/** Of what is on the map, only an area has people inside. */
export const isHazardArea = (shape: Geometry | null): shape is HazardArea =>
  shape?.type === 'Polygon' || shape?.type === 'MultiPolygon'

/** Opens it beside the map, in the place of what was measured. */
export function openHazard(opened: OpenedHazard): void {
  whenFree(() => {
    hazard.set({ opened })
    screen.set({
      ...{ selected: null, candidates: null, rightOpen: true, tool: 'none' },
      sheet: isNarrow() ? 'details' : screen.get().sheet,
    })
  })
}

export function closeHazard(): void {
  hazard.set({ opened: null })
}
