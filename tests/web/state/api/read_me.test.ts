import { describe, expect, it } from 'vitest'
import { readMe, scopeOf } from '../../../../web/state/api/me.ts'

const said = {
  ...{ id: 'a', login: 'truc-ban', duty_name: 'Trực ban', role: 'viewer', units: ['06712'] },
  ...{ clearance: 'noi_bo', lane: 'live', has_password: true, second_factor: false },
  markings: [
    { code: 'noi_bo', rank: 10, title_vi: 'Nội bộ', title_en: 'Internal', above_ceiling: false },
    { code: 'mat', rank: 20, title_vi: 'Mật', title_en: 'Secret', above_ceiling: true },
  ],
  isolated_network: false,
}

describe('who is signed in', () => {
  it('is read from the answer of the API', () => {
    const me = readMe(said)
    expect(me).toMatchObject({ dutyName: 'Trực ban', units: ['06712'], hasPassword: true })
    expect(me.markings.map(({ aboveCeiling }) => aboveCeiling)).toEqual([false, true])
    expect(readMe({ ...said, units: 'all' }).units).toBeNull()
  })

  it.each([
    ['no id', { ...said, id: undefined }],
    ['a role that this screen does not know', { ...said, role: 'emperor' }],
    ['nothing', null],
  ])('cannot be read from %s', (_, body) => {
    expect(() => readMe(body)).toThrow()
  })

  it('may see other things as soon as any right differs', () => {
    const scope = scopeOf(readMe(said))
    expect(scopeOf(readMe({ ...said, duty_name: 'Khác', second_factor: true }))).toBe(scope)
    for (const other of [
      { id: 'b' },
      { role: 'planner' },
      { units: 'all' },
      { clearance: 'mat' },
    ]) {
      expect(scopeOf(readMe({ ...said, ...other }))).not.toBe(scope)
    }
  })
})
