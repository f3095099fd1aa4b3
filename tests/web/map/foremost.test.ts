import { describe, expect, it } from 'vitest'
import { foremost } from '../../../web/map/foremost.ts'

const unit = { id: 'unit', hit: 'area' } as const
const zone = { id: 'zone', hit: 'area' } as const
const border = { id: 'border', hit: 'line' } as const
const crossing = { id: 'crossing', hit: 'symbol' } as const

describe('what a press means', () => {
  it('is the crossing, not the border below it or the unit around it', () => {
    expect(foremost([unit, border, crossing])).toEqual([crossing])
  })

  it('is the line where no symbol stands on it', () => {
    expect(foremost([border, unit])).toEqual([border])
  })

  it('is for the user to say where several of one kind lie there, from the topmost', () => {
    expect(foremost([zone, unit])).toEqual([zone, unit])
  })

  it('is nothing where nothing lies', () => {
    expect(foremost([])).toEqual([])
  })
})
