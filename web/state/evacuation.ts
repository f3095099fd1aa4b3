import type { Choice } from '../../geo/evacuation/evacuation.ts'
import type { kindsOfPeople } from '../../geo/layers/counted_points/vocabulary.ts'
import type { ShelterMode } from '../../geo/layers/shelters/vocabulary.ts'
import type { Position } from '../../geo/measures/position.ts'
import type { Label } from '../../geo/words.ts'
import type { HazardArea } from '../map/map_view.ts'
import { whenFree } from './editing.ts'
import { screen } from './screen.ts'
import { isNarrow } from './select_feature.ts'
import { createStore } from './store.ts'

/** A shelter that is only supposed, to see what it would change. */
export interface SupposedShelter {
  readonly id: string
  readonly position: Position
  readonly capacity_people: number
}

/** Whose people leave, and what was decided about it so far. */
export interface PlannedEvacuation {
  readonly title: Label
  /** Null where all leave whom the area reaches. */
  readonly units: readonly string[] | null
  readonly area: HazardArea | null
  readonly kind: (typeof kindsOfPeople)[number]
  readonly modes: readonly ShelterMode[]
  /** Shelters that are left out, by id. */
  readonly closed: readonly string[]
  /** Roads that are closed to see what it changes, by id. */
  readonly closed_roads: readonly string[]
  readonly choices: readonly Choice[]
  readonly added: readonly SupposedShelter[]
}

/** It lives outside of the panel: whoever looks at a feature meanwhile comes back to what was decided. */
export const evacuation = createStore<{
  readonly planned: PlannedEvacuation | null
  /** What was left last; whoever opens the same again finds what they had decided. */
  readonly left: PlannedEvacuation | null
  /** Whether two that were kept are looked at, in place of the one that is planned. */
  readonly comparing: boolean
}>({ planned: null, left: null, comparing: false })

/** Opens the evacuation of units or of an area. */
export function openEvacuation(
  of: Pick<PlannedEvacuation, 'title'> & Partial<Pick<PlannedEvacuation, 'units' | 'area'>>,
): void {
  whenFree(() => {
    const planned: PlannedEvacuation = {
      ...{ units: null, area: null, kind: 'people_in_weak_houses' },
      ...{ modes: ['together', 'among_households'], closed: [], closed_roads: [] },
      ...{ choices: [], added: [] },
      ...of,
    }
    const { left } = evacuation.get()
    show(left && isOfSame(left, planned) ? left : planned)
  })
}

/** Opens an evacuation with what was decided about it and kept elsewhere. */
export function reopenEvacuation(planned: PlannedEvacuation): void {
  whenFree(() => show(planned))
}

function show(planned: PlannedEvacuation): void {
  evacuation.set({ planned, comparing: false })
  screen.set({
    ...{ selected: null, candidates: null, rightOpen: true, tool: 'none' },
    sheet: isNarrow() ? 'details' : screen.get().sheet,
  })
}

export function closeEvacuation(): void {
  evacuation.set({ planned: null, left: evacuation.get().planned, comparing: false })
}

const isOfSame = (one: PlannedEvacuation, other: PlannedEvacuation) =>
  JSON.stringify([one.units, one.area]) === JSON.stringify([other.units, other.area])

/** Changes what was decided. */
export function decide(change: Partial<PlannedEvacuation>): void {
  const { planned } = evacuation.get()
  if (planned) evacuation.set({ planned: { ...planned, ...change } })
}
