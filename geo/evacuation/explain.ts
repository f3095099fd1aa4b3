import { nearDistanceMetres } from '../measures/near_distance.ts'
import type { Choice, EvacuationProblem, Group } from './evacuation.ts'
import { wayPath } from './roads/way_path.ts'
import type { Ways } from './roads/ways.ts'

/** So many nearer shelters are named with each group. */
const mostPassedOver = 5

type Terms = Pick<EvacuationProblem, 'origins' | 'shelters' | 'roads'>

/** The groups, origin by origin and the largest first, each with its way, what is nearer and why it is not that. */
export function explain(
  terms: Terms,
  ways: Ways,
  kept: readonly Choice[],
  sent: readonly Choice[],
): Group[] {
  const { origins, shelters, roads } = terms
  const byOrigin = new Map<string, (Choice & Pick<Group, 'is_chosen'>)[]>()
  const put = (choice: Choice, is_chosen: boolean) => {
    const held = byOrigin.get(choice.origin)
    if (held) held.push({ ...choice, is_chosen })
    else byOrigin.set(choice.origin, [{ ...choice, is_chosen }])
  }
  for (const choice of kept) put(choice, true)
  for (const choice of sent) put(choice, false)
  const numberOf = new Map(shelters.map(({ id }, at) => [id, at]))
  return origins.flatMap(({ id }, origin) =>
    (byOrigin.get(id) ?? [])
      .toSorted((one, other) => other.people - one.people)
      .map((group): Group => {
        const shelter = numberOf.get(group.shelter) ?? -1
        const metres = ways.metres[origin]?.[shelter] ?? Number.NaN
        const by = ways.byOf(origin, shelter)
        const way = by === 'road' ? wayPath(ways, origin, shelter) : null
        return {
          ...group,
          metres: Number.isNaN(metres) ? null : metres,
          by,
          path: way?.path ?? null,
          over: way?.over.flatMap((road) => roads[road]?.id ?? []) ?? [],
          passed_over: group.is_chosen ? [] : passedOverOn(terms, ways, origin, metres),
        }
      }),
  )
}

/**
 * A nearer shelter where people may be sent is full, or somebody would be sent there instead. One that they
 * are cut off from is nearer where it is so in a straight line.
 */
function passedOverOn(
  { origins, shelters }: Terms,
  ways: Ways,
  origin: number,
  metres: number,
): Group['passed_over'] {
  const row = ways.metres[origin] ?? new Float64Array()
  const from = origins[origin]?.position
  const nearer: { at: number; metres: number }[] = []
  for (let at = 0; at < row.length; at += 1) {
    const to = shelters[at]?.position
    const one = row[at] as number
    const there =
      one === Number.POSITIVE_INFINITY && from && to ? nearDistanceMetres(from, to) : one
    const last = nearer.at(-1)
    if (!(there < metres) || (nearer.length === mostPassedOver && there >= (last?.metres ?? 0))) {
      continue
    }
    const before = nearer.findIndex((other) => other.metres > there)
    nearer.splice(before === -1 ? nearer.length : before, 0, { at, metres: there })
    if (nearer.length > mostPassedOver) nearer.pop()
  }
  return nearer.flatMap(({ at }) => {
    const shelter = shelters[at]
    const isCutOff = row[at] === Number.POSITIVE_INFINITY
    const why = shelter?.why_not ?? (isCutOff ? ('cut_off' as const) : ('full' as const))
    return shelter ? [{ shelter: shelter.id, why }] : []
  })
}
