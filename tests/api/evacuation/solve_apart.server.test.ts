import { expect, it } from 'vitest'
import { solveApart } from '../../../api/evacuation/solve_apart.ts'
import { nothing, origin, shelter } from '../../geo/evacuation/evacuation_world.ts'

const problem = (people: number) => ({
  ...nothing,
  origins: [origin('a', { people })],
  shelters: [shelter('x', { capacity_people: 1000 })],
})

it('answers each who asks at once with their own, and turns away a crowd', async () => {
  const asked = Array.from({ length: 25 }, (_, at) => solveApart(problem(at + 1)))
  const answers = await Promise.allSettled(asked)
  const told = answers.map((one) =>
    one.status === 'fulfilled' ? one.value.groups[0]?.people : one.reason.kind,
  )
  expect(told).toEqual([
    ...Array.from({ length: 20 }, (_, at) => at + 1),
    ...Array.from({ length: 5 }, () => 'too_many'),
  ])
})

it('begins again after one that failed', async () => {
  // What cannot be handed to a thread at all.
  const broken = { ...problem(1), withinMetres: (() => 1) as unknown as number }
  const answers = await Promise.allSettled([solveApart(broken), solveApart(problem(7))])
  expect(answers[0]).toMatchObject({ status: 'rejected' })
  expect(answers[1]).toMatchObject({ value: { groups: [{ people: 7 }] } })
})
