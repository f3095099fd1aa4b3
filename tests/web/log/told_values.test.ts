import { describe, expect, it } from 'vitest'
import { toldValues } from '../../../web/log/told_values.ts'
import { saidEntry } from './said_entry.ts'

const row = { id: 'x', name_vi: 'Bắc Luân II', note_vi: null, known_at: 'then', geom: null }
const names = (entry: Parameters<typeof toldValues>[0]) =>
  toldValues(entry).map(({ property }) => property)

describe('what an opened entry shows', () => {
  it('is of a change what is other than before, in the order of the definition', () => {
    const after = {
      ...row,
      note_vi: 'x',
      name_vi: 'Khác',
      known_at: 'now',
      geom: { type: 'Point' },
    }
    expect(names(saidEntry({ before: row, after }))).toEqual(['name_vi', 'note_vi', 'geom'])
  })

  it('is of what came or went whole all that was said', () => {
    const came = toldValues(saidEntry({ kind: 'added', after: row }))
    expect(came.map(({ before, after }) => [before, after])).toContainEqual([null, 'Bắc Luân II'])
    expect(names(saidEntry({ kind: 'removed', before: row }))).not.toContain('note_vi')
  })

  it('is of an event all that is told, and nothing where nothing is', () => {
    const event = { kind: 'signed_in', collection: null, after: { way: 'password' } }
    expect(names(saidEntry(event))).toEqual(['way'])
    expect(names(saidEntry({ kind: 'begun', collection: null }))).toEqual([])
  })
})
