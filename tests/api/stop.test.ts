import { describe, expect, it } from 'vitest'
import { Stop } from '../../api/stop.ts'

const problem = { en: 'It is taken.', vi: 'Đã bị dùng.' }
const mend = { en: 'Stop it.', vi: 'Hãy dừng.' }

describe('a stop', () => {
  it('says problem and mend in one line, in English and then in Vietnamese', () => {
    const stop = new Stop(problem, mend)
    expect(stop.message).toBe('It is taken. Stop it. · Đã bị dùng. Hãy dừng.')
    expect(stop.said).toEqual({ en: 'It is taken. Stop it.', vi: 'Đã bị dùng. Hãy dừng.' })
  })

  it('says what has one language once', () => {
    expect(new Stop('ENOENT.', mend).message).toBe('ENOENT. Stop it. · Hãy dừng.')
    expect(new Stop(problem, '\nusage').message).toBe('It is taken. · Đã bị dùng. \nusage')
    expect(new Stop('ENOENT.', '\nusage').message).toBe('ENOENT. \nusage')
  })
})
