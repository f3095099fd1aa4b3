import { type Intensity, levelOfHazard } from '../proposals/level_of_hazard.ts'
import { mayBeRaisedTo } from '../proposals/propose.ts'
import type { LevelBasis } from '../proposals/vocabulary.ts'

/** A hazard that somebody said is in the area, and how strong. */
export interface StatedHazard extends Intensity {
  readonly hazard: string
}

export interface HazardLevel {
  readonly hazard: string
  /** Null where nothing states one and no rule that was read gives one. */
  readonly level: number | null
  readonly or_more: boolean
  readonly level_basis: LevelBasis
}

/** The legal level of an area by what comes over it. */
export interface AreaLevel {
  readonly hazards: readonly HazardLevel[]
  /** The highest on the scale of disaster risk; forest fire has one of its own. */
  readonly level: number | null
  readonly or_more: boolean
  /** With several hazards at once, by art. 4(4) of Quyết định 18/2021/QĐ-TTg; null with one. */
  readonly may_be_raised_to: number | null
}

/** The level of each hazard, and of all of them together over one place. */
export function areaLevel(stated: readonly StatedHazard[]): AreaLevel {
  const hazards = stated.map((one): HazardLevel => {
    const { level, basis: level_basis } = levelOfHazard(one.hazard, one)
    const { hazard } = one
    return { hazard, level: level?.level ?? null, or_more: level?.or_more ?? false, level_basis }
  })
  const onScale = hazards.filter(({ level_basis }) => level_basis !== 'forest_fire_scale')
  const levels = onScale.flatMap(({ level }) => level ?? [])
  const highest = levels.length === 0 ? null : Math.max(...levels)
  return {
    hazards,
    level: highest,
    or_more: onScale.some(({ level, or_more }) => or_more && level === highest),
    may_be_raised_to: mayBeRaisedTo(hazards),
  }
}
