import type { KeptOutcome } from '../evacuation/kept_evacuation.ts'
import type { PlanEntry } from './plan.ts'

/** A shelter of which a plan says another number of people than are meant to go there. */
export interface LineApart {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  /** Null where the plan has no line of it, or the line says of nobody how many. */
  readonly line: number | null
  readonly kept: number
}

/** Where the lines of shelters of a plan do not say what was kept with it. */
export function linesApart(
  entries: readonly Pick<PlanEntry, 'section' | 'shelter_id' | 'people'>[],
  { shelters }: KeptOutcome,
): readonly LineApart[] {
  return shelters.flatMap(({ id, name_vi, name_en, people: kept }) => {
    const own = entries.filter(
      ({ section, shelter_id }) => section === 'shelters' && shelter_id === id,
    )
    const said = own.flatMap(({ people }) => (people === null ? [] : [people]))
    const line = said.length === 0 ? null : said.reduce((all, people) => all + people, 0)
    return (line ?? 0) === kept ? [] : [{ id, name_vi, name_en, line, kept }]
  })
}
