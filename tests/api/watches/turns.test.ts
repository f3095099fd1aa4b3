import { expect, it, vi } from 'vitest'
import { takeTurns } from '../../../api/watches/turns.ts'

const never = 3_600_000

/** Work that goes on until it is let end. */
function heldWork() {
  const ends: (() => void)[] = []
  let begun = 0
  const work = () => {
    begun += 1
    return new Promise<void>((done) => ends.push(done))
  }
  return { work, begun: () => begun, end: () => ends.shift()?.() }
}

it('works once at a time; who wakes it meanwhile gets one turn more, and no other', async () => {
  const { work, begun, end } = heldWork()
  const turns = takeTurns(work, never)
  turns.wake()
  await vi.waitFor(() => expect(begun()).toBe(1))
  for (let times = 0; times < 3; times++) turns.wake()
  expect(begun()).toBe(1)
  end()
  await vi.waitFor(() => expect(begun()).toBe(2))
  end()
  const closing = turns.close()
  await closing
  expect(begun()).toBe(2)
})

it('goes on after what failed, and says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  let times = 0
  const turns = takeTurns(async () => {
    times += 1
    if (times === 1) throw new Error('once')
  }, never)
  await turns.done()
  await turns.done()
  expect([times, said.mock.calls.length]).toEqual([2, 1])
  said.mockRestore()
  await turns.close()
})

it('closes after what has begun, and begins nothing then', async () => {
  const { work, begun, end } = heldWork()
  const turns = takeTurns(work, never)
  turns.wake()
  await vi.waitFor(() => expect(begun()).toBe(1))
  turns.wake()
  let isOver = false
  const closing = turns.close().then(() => {
    isOver = true
  })
  await Promise.resolve()
  expect([turns.isClosed(), isOver]).toEqual([true, false])
  end()
  await closing
  turns.wake()
  await turns.done()
  expect(begun()).toBe(1)
})

it('is done now and then without being woken', async () => {
  let times = 0
  const turns = takeTurns(async () => {
    times += 1
  }, 5)
  await vi.waitFor(() => expect(times).toBeGreaterThan(1))
  await turns.close()
})
