import { describe, expect, it } from 'vitest'
import { decisionsLayer } from '../../../geo/layers/decisions/layer.ts'
import { readDecision } from '../../../geo/layers/decisions/source.ts'
import { decisionKind } from '../../../geo/layers/decisions/vocabulary.ts'
import { codesOf } from '../../../geo/words.ts'
import { askedFields } from '../../../web/editing/asked_fields.ts'
import { definitionOf } from '../../../web/state/definitions.ts'
import { field } from './form_fields.ts'

const names = Object.keys(decisionsLayer.properties)
const asked = (values: Readonly<Record<string, string>>) =>
  askedFields(
    definitionOf('decisions'),
    names.map((name) => field(name)),
    values,
  ).map(({ name }) => name)
/** What every record says. */
const whole = {
  ...{ id: 'a', name: { vi: 'a', en: 'a' }, unit_code: '06712', hazard: 'storm' },
  ...{ decided_by: 'a post', valid_from: '2026-01-01T00:00', source: 'a test' },
  ...{ as_of: '2026-01-01', confidence: 'sure', marking: 'cong_khai', owning_unit: '06712' },
}
const closes = names.filter((name) => name.startsWith('closes_'))

describe('the form of a decision', () => {
  it('asks for all until its kind is said', () => {
    expect(asked({})).toEqual(names)
  })

  it('that closes a shelter asks neither for another thing nor for a level', () => {
    const left = asked({ kind: 'closing', closes_shelter_id: 'a' })
    expect(left.filter((name) => closes.includes(name))).toEqual(['closes_shelter_id'])
    expect(left).not.toContain('level')
    expect(asked({ kind: 'closing' }).filter((name) => closes.includes(name))).toEqual(closes)
  })

  it('keeps what is filled in, though it goes with nothing', () => {
    expect(asked({ kind: 'closing', level: '3' })).toContain('level')
    expect(asked({ kind: 'respond', closes_road_id: 'a' })).toContain('closes_road_id')
  })

  it('leaves away only what would be refused', () => {
    for (const kind of codesOf(decisionKind)) {
      const closed = kind === 'closing' ? { closes_shelter_id: 'a' } : {}
      const away = names.filter((name) => !asked({ kind, ...closed }).includes(name))
      for (const name of away) {
        const value = name === 'level' ? 3 : 'b'
        const refused = readDecision({ ...whole, kind, ...closed, [name]: value })
        expect(JSON.stringify(refused), `${kind} with ${name}`).toMatch(
          /goes with a response|say the one thing that is closed|goes with a closing/,
        )
      }
    }
  })
})
