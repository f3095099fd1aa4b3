import fc from 'fast-check'
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { chosenVersion, differences, type Version } from '../../../web/editing/differences.ts'
import { area, field } from './form_fields.ts'

const names = ['a', 'b', 'c', 'd']
const fields = names.map((name) => field(name))
const version = (controls: Record<string, string>, geometry: Geometry | null = null): Version => ({
  ...{ controls, geometry },
})

describe('differences', () => {
  it('proposes the side that alone changed it, and nothing where both did', () => {
    const held = version({ a: '1', b: '1', c: '1', d: '1' })
    const mine = version({ a: '2', b: '1', c: '2', d: '3' })
    const theirs = version({ a: '1', b: '2', c: '3', d: '3' })
    expect(differences(fields, held, mine, theirs)).toEqual([
      { name: 'a', proposed: 'mine' },
      { name: 'b', proposed: 'theirs' },
      { name: 'c', proposed: null },
    ])
  })

  it('knows the drawing too', () => {
    const place = area([107.9, 21.5], [108, 21.5], [108, 21.6])
    const [held, mine] = [version({}), version({}, place)]
    expect(differences([], held, mine, version({}))).toEqual([
      { name: 'geometry', proposed: 'mine' },
    ])
    expect(differences([], held, mine, version({}, structuredClone(place)))).toEqual([])
  })

  it('loses neither: whatever is chosen, each field is of one of the two, as it was chosen', () => {
    const controls = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.constantFrom('', '1', '2')])),
    )
    const side = fc.constantFrom('mine' as const, 'theirs' as const)
    fc.assert(
      fc.property(controls, controls, controls, fc.array(side), (held, mine, theirs, sides) => {
        const [one, other] = [version(mine), version(theirs)]
        const differing = differences(fields, version(held), one, other)
        const chosen = Object.fromEntries(
          differing.map(({ name }, at) => [name, sides[at] ?? ('theirs' as const)]),
        )
        const result = chosenVersion(differing, chosen, one, other)
        for (const name of names) {
          const wanted = chosen[name] === 'mine' ? mine[name] : theirs[name]
          expect(result.controls[name]).toBe(wanted)
        }
      }),
    )
  })
})
