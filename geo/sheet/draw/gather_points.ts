import type { PaperPlace } from '../map_frame.ts'

/** A point by itself, or several that would hide each other. */
export interface PointGroup {
  readonly at: PaperPlace
  /** Which of the points. */
  readonly members: readonly number[]
}

/**
 * Gathers points whose symbols would lie so near each other that one hides the next; and discs that would
 * come to lie on each other, until none does. The same points give the same groups, in whatever order.
 *
 * @param radiusOf how far from its middle a group of so many takes others in, millimetres.
 */
export function gatherPoints(
  places: readonly PaperPlace[],
  radiusOf: (count: number) => number,
): readonly PointGroup[] {
  let groups: readonly PointGroup[] = places.map((at, which) => ({ at, members: [which] }))
  for (;;) {
    const fewer = gatherOnce(groups, radiusOf)
    if (fewer.length === groups.length) return groups
    groups = fewer
  }
}

function gatherOnce(
  groups: readonly PointGroup[],
  radiusOf: (count: number) => number,
): readonly PointGroup[] {
  const greatest = Math.max(0.001, ...groups.map(({ members }) => radiusOf(members.length)))
  const ordered = groups.toSorted(
    (one, other) =>
      other.members.length - one.members.length ||
      one.at[0] - other.at[0] ||
      one.at[1] - other.at[1],
  )
  const cells = new Map<string, number[]>()
  const cellOf = (length: number) => Math.floor(length / greatest)
  for (const [which, { at }] of ordered.entries()) {
    const key = `${cellOf(at[0])} ${cellOf(at[1])}`
    cells.set(key, [...(cells.get(key) ?? []), which])
  }
  const taken = new Set<number>()
  return ordered.flatMap((group, which): PointGroup[] => {
    if (taken.has(which)) return []
    const radius = radiusOf(group.members.length)
    const near = around(group.at, cellOf, cells).filter((other) => {
      const { at } = ordered[other] ?? group
      const apart = Math.hypot(at[0] - group.at[0], at[1] - group.at[1])
      return other !== which && !taken.has(other) && apart < radius
    })
    for (const each of [which, ...near]) taken.add(each)
    const all = [group, ...near.flatMap((each) => ordered[each] ?? [])]
    return [near.length === 0 ? group : joined(all)]
  })
}

function around(
  [x, y]: PaperPlace,
  cellOf: (length: number) => number,
  cells: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const steps = [-1, 0, 1]
  return steps.flatMap((right) =>
    steps.flatMap((down) => cells.get(`${cellOf(x) + right} ${cellOf(y) + down}`) ?? []),
  )
}

function joined(groups: readonly PointGroup[]): PointGroup {
  const members = groups.flatMap((group) => group.members)
  const mean = (axis: 0 | 1) =>
    groups.reduce((sum, group) => sum + group.at[axis] * group.members.length, 0) / members.length
  return { at: [mean(0), mean(1)], members: members.toSorted((one, other) => one - other) }
}
