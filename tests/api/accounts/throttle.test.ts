import { describe, expect, it } from 'vitest'
import { throttle } from '../../../api/accounts/throttle.ts'

/** A throttle by a clock of its own, and how long it has let wait. */
function clocked() {
  let now = 1_000_000
  const waited: number[] = []
  const slow = throttle(
    () => now,
    async (ms) => waited.push(ms),
  )
  return {
    waited,
    pass: (ms: number) => {
      now += ms
    },
    fail: async (times: number, source: string, name?: string) => {
      for (let time = 0; time < times; time += 1) await slow.attempt(source, name)
    },
    slow,
  }
}

describe('whoever fails often', () => {
  it('waits longer each time, never for more than a quarter of a minute, and is never shut out', async () => {
    const { waited, fail } = clocked()
    await fail(4, 'a', 'truc.1')
    expect(waited).toEqual([])
    await fail(20, 'b', 'truc.1')
    expect(waited.slice(0, 3)).toEqual([250, 500, 1000])
    expect(Math.max(...waited)).toBe(15_000)
  })

  it('is slowed down by name, though asking from many places', async () => {
    const { waited, slow } = clocked()
    for (let place = 0; place < 8; place += 1) await slow.attempt(`place ${place}`, 'Truc.1')
    expect(waited).toHaveLength(4)
  })

  it('is slowed down by place, though trying many names, later than one who tries one', async () => {
    const { waited, slow } = clocked()
    for (let name = 0; name < 14; name += 1) await slow.attempt('a', `name ${name}`)
    expect(waited).toHaveLength(4)
  })

  it('has it forgotten by and by', async () => {
    const { waited, fail, pass } = clocked()
    await fail(6, 'a', 'truc.1')
    const before = waited.length
    pass(10 * 60_000)
    await fail(4, 'a', 'truc.1')
    expect(waited).toHaveLength(before)
  })

  it('and succeeds, leaves no trace', async () => {
    const { waited, slow } = clocked()
    for (let time = 0; time < 50; time += 1) (await slow.attempt('a', 'truc.1')).succeeded()
    expect(waited).toEqual([])
  })

  it('counts while it is still being tried: many at once do not slip through', async () => {
    const { waited, slow } = clocked()
    await Promise.all(Array.from({ length: 10 }, () => slow.attempt('a', 'truc.1')))
    expect(waited).toHaveLength(6)
  })

  it('in crowds, is told to come later: 429', async () => {
    const never = new Promise<void>(() => {})
    // By a clock that stands: a failure fades from its first millisecond on, and a fifth would go on too.
    const slow = throttle(
      () => 0,
      () => never,
    )
    // Four go on at once, fifty wait.
    for (let time = 0; time < 4 + 50; time += 1) void slow.attempt('a', 'truc.1')
    await expect(slow.attempt('a', 'truc.1')).rejects.toMatchObject({ kind: 'too_many' })
    await expect(slow.attempt('a')).rejects.toMatchObject({ kind: 'too_many' })
  })
})
