import type { Choice, Group } from '../../geo/evacuation/evacuation.ts'

type Way = Pick<Choice, 'origin' | 'shelter'>

const isOf = (one: Way, way: Way) => one.origin === way.origin && one.shelter === way.shelter

/** Keeps a group as it is; of the same way there is one choice, of all who go it. */
export function keepGroup(choices: readonly Choice[], group: Choice): Choice[] {
  const before = choices.find((one) => isOf(one, group))
  const { origin, shelter } = group
  const people = group.people + (before?.people ?? 0)
  return [...choices.filter((one) => !isOf(one, group)), { origin, shelter, people }]
}

/** Lets the solver choose again for who was kept on that way. */
export const freeGroup = (choices: readonly Choice[], way: Way): Choice[] =>
  choices.filter((one) => !isOf(one, way))

/** Sends a group elsewhere, and keeps it there. */
export function sendElsewhere(
  choices: readonly Choice[],
  group: Pick<Group, 'origin' | 'shelter' | 'people' | 'is_chosen'>,
  shelter: string,
): Choice[] {
  const others = group.is_chosen ? freeGroup(choices, group) : choices
  return keepGroup(others, { ...group, shelter })
}

/** Keeps so many on a way that was chosen, and leaves the others to the solver. */
export const keepSoMany = (choices: readonly Choice[], way: Way, people: number): Choice[] =>
  choices.map((one) => (isOf(one, way) ? { ...one, people } : one))
