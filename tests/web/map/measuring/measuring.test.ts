import { describe, expect, it } from 'vitest'
import type { Position } from '../../../../geo/measures/position.ts'
import type { Measurement } from '../../../../web/map/map_view.ts'
import { Measuring } from '../../../../web/map/measuring/measuring.ts'

const [a, b, c]: [Position, Position, Position] = [
  [107.9, 21.5],
  [108, 21.5],
  [108, 21.6],
]

function start() {
  const told: (Measurement | null)[] = []
  const measuring = new Measuring((measurement) => told.push(measurement))
  measuring.use('distance')
  return { measuring, last: () => told.at(-1)?.positions ?? null }
}

describe('measuring', () => {
  it('reaches to the pointer until it is finished', () => {
    const { measuring, last } = start()
    measuring.add(a)
    measuring.reachTo(b)
    expect(last()).toEqual([a, b])
    measuring.add(b)
    measuring.finish()
    measuring.reachTo(c)
    expect(last()).toEqual([a, b])
  })

  it('begins another figure after one is finished', () => {
    const { measuring, last } = start()
    measuring.add(a)
    measuring.add(b)
    measuring.finish()
    measuring.add(c)
    expect(last()).toEqual([c])
  })

  it('takes back corner by corner, and a finished figure is open again', () => {
    const { measuring, last } = start()
    for (const corner of [a, b, c]) measuring.add(corner)
    measuring.finish()
    measuring.undo()
    expect(last()).toEqual([a, b])
    measuring.reachTo(c)
    expect(last()).toEqual([a, b, c])
    measuring.undo()
    measuring.undo()
    expect(last()).toBeNull()
  })

  it('starts anew with another tool, and measures nothing with none', () => {
    const { measuring, last } = start()
    measuring.add(a)
    measuring.use('area')
    expect(last()).toBeNull()
    measuring.use(null)
    measuring.add(a)
    expect(last()).toBeNull()
    expect(measuring.active).toBe(false)
  })
})
