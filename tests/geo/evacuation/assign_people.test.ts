import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { assignPeople } from '../../../geo/evacuation/assign_people.ts'
import type { EvacuationProblem } from '../../../geo/evacuation/evacuation.ts'
import { nothing, origin, shelter } from './evacuation_world.ts'

const highs = await loadHighs()

const assign = (problem: Partial<EvacuationProblem>) =>
  assignPeople(highs, { ...nothing, ...problem }).assignment

// A thousandth of a degree to the north is some 110.7 m here.
const north = (thousandths: number): [number, number] => [108, 21.5 + thousandths / 1000]

describe('an evacuation', () => {
  it('says of each group how far it goes, and why to none that is nearer', () => {
    const { groups } = assign({
      origins: [origin('near', { people: 80 }), origin('far', { people: 60, position: north(1) })],
      shelters: [
        shelter('closed', { position: north(0.5), why_not: 'closed' }),
        shelter('first', { capacity_people: 80 }),
        shelter('second', { position: north(10) }),
      ],
    })
    expect(groups).toEqual([
      {
        origin: 'near',
        shelter: 'first',
        people: 80,
        metres: 0,
        by: 'straight',
        path: null,
        over: [],
        is_chosen: false,
        passed_over: [],
      },
      {
        ...{ origin: 'far', shelter: 'second', people: 60, metres: 997, is_chosen: false },
        ...{ by: 'straight', path: null, over: [] },
        passed_over: [
          { shelter: 'closed', why: 'closed' },
          { shelter: 'first', why: 'full' },
        ],
      },
    ])
  })

  it('leaves in no group who finds no place, and splits who find it in two houses', () => {
    const { groups } = assign({
      origins: [origin('a', { people: 120 })],
      shelters: [shelter('x', { capacity_people: 30 }), shelter('y', { capacity_people: 50 })],
    })
    expect(groups.map(({ shelter: to, people }) => [to, people])).toEqual([
      ['y', 50],
      ['x', 30],
    ])
  })

  it('keeps what was chosen by hand, and solves the rest around it', () => {
    const choice = { origin: 'a', shelter: 'far', people: 40 }
    const { groups, refused } = assign({
      origins: [origin('a')],
      shelters: [shelter('near'), shelter('far', { position: north(50) })],
      choices: [choice],
    })
    expect(refused).toEqual([])
    expect(groups).toMatchObject([
      { shelter: 'near', people: 60, is_chosen: false },
      { ...choice, is_chosen: true, passed_over: [] },
    ])
  })

  it.each([
    ['no_origin', { origin: 'nobody', shelter: 'x', people: 1 }],
    ['no_shelter', { origin: 'a', shelter: 'nowhere', people: 1 }],
    ['in_hazard', { origin: 'a', shelter: 'flooded', people: 1 }],
    ['more_than_people', { origin: 'a', shelter: 'x', people: 101 }],
    ['more_than_places', { origin: 'a', shelter: 'x', people: 61 }],
  ] as const)(
    'says that a choice cannot be kept (%s), and sends those people elsewhere',
    (why, choice) => {
      const { groups, refused } = assign({
        origins: [origin('a')],
        shelters: [
          shelter('x', { capacity_people: 60 }),
          shelter('flooded', { why_not: 'in_hazard' }),
        ],
        choices: [choice],
      })
      expect(refused).toEqual([{ ...choice, why }])
      expect(groups).toMatchObject([{ origin: 'a', shelter: 'x', people: 60, is_chosen: false }])
    },
  )

  it('sends those without a place within their unit alone, last, and says no distance', () => {
    const { groups } = assign({
      origins: [
        origin('somewhere', { position: null }),
        origin('here', { people: 70, position: north(20) }),
        origin('elsewhere', { position: null, unit_code: '00002' }),
      ],
      shelters: [shelter('x', { capacity_people: 120 })],
    })
    expect(groups).toMatchObject([
      { origin: 'somewhere', people: 50, metres: null, passed_over: [] },
      { origin: 'here', people: 70 },
    ])
  })

  it('sends nobody farther than is allowed', () => {
    const { groups } = assign({
      origins: [origin('a'), origin('b', { position: north(9) })],
      shelters: [shelter('x', { position: north(10), capacity_people: 300 })],
      withinMetres: 500,
    })
    expect(groups).toMatchObject([{ origin: 'b', people: 100 }])
  })

  it('loses nobody: whoever is in no group is among those without a place', () => {
    const at = fc.option(fc.tuple(fc.double({ min: 107, max: 108, noNaN: true }), fc.constant(21)))
    const unit_code = fc.constantFrom('00001', '00002')
    const world = fc.record({
      people: fc.array(fc.record({ people: fc.nat(300), position: at, unit_code }), {
        maxLength: 12,
      }),
      places: fc.array(
        fc.record({
          capacity_people: fc.integer({ min: 1, max: 300 }),
          ...{ position: at, unit_code, why_not: fc.constantFrom(null, null, 'closed') },
        }),
        { maxLength: 8 },
      ),
      choices: fc.array(fc.tuple(fc.nat(12), fc.nat(8), fc.integer({ min: 1, max: 200 }))),
    })
    fc.assert(
      fc.property(world, ({ people, places, choices: drawn }) => {
        const origins = people.map((one, index) => origin(`o${index}`, one))
        const shelters = places.map((one, index) => shelter(`s${index}`, one))
        const choices = drawn.map(([from, to, some]) => ({
          ...{ origin: `o${from}`, shelter: `s${to}`, people: some },
        }))
        const { groups, refused } = assign({ origins, shelters, choices })
        for (const { id, people: all } of origins) {
          const sent = groups.filter((group) => group.origin === id)
          expect(sent.reduce((sum, group) => sum + group.people, 0)).toBeLessThanOrEqual(all)
        }
        for (const { id, capacity_people, why_not } of shelters) {
          const taken = groups
            .filter((group) => group.shelter === id)
            .reduce((sum, group) => sum + group.people, 0)
          expect(taken).toBeLessThanOrEqual(why_not === null ? (capacity_people ?? 0) : 0)
        }
        // Each choice is kept or refused, none is changed.
        const chosen = groups.filter(({ is_chosen }) => is_chosen).length
        expect(chosen + refused.length).toBe(choices.length)
      }),
      { numRuns: 60 },
    )
  })
})
