import { describe, expect, it } from 'vitest'
import { direction, statusTraffic } from '../../../geo/layers/crossing_statuses/vocabulary.ts'
import { proposeName } from '../../../web/editing/propose_name.ts'
import { definitionOf } from '../../../web/state/definitions.ts'
import { field } from './form_fields.ts'

const statuses = definitionOf('crossing_statuses')
const fields = [
  field('crossing_id', { kind: 'link', to: 'border_crossings' }),
  field('traffic', { kind: 'word', words: statusTraffic }),
  field('direction', { kind: 'word', words: direction }),
]
const chosen = { crossing_id: 'bac_luan_2', traffic: 'goods', direction: 'out' }
const nameOfLinked = (_: unknown, id: string, language: string) =>
  id === 'bac_luan_2' ? { vi: 'Cầu Bắc Luân II', en: 'Bac Luan II' }[language] : undefined

describe('the name of a status', () => {
  it('is made of its crossing, traffic and direction, in both languages', () => {
    expect(proposeName(statuses, fields, chosen, nameOfLinked)).toEqual({
      vi: 'Cầu Bắc Luân II, hàng hóa, chiều xuất',
      en: 'Bac Luan II, goods, outbound',
    })
  })

  it('waits until all of them are chosen, and the crossing is known', () => {
    const of = (more: object) => proposeName(statuses, fields, { ...chosen, ...more }, nameOfLinked)
    expect(of({ direction: '' })).toBeNull()
    expect(of({ crossing_id: 'not_here' })).toBeNull()
  })

  it('is no matter of a layer whose features have names of their own', () => {
    expect(proposeName(definitionOf('facilities'), fields, chosen, nameOfLinked)).toBeNull()
  })
})
