import { expect, it } from 'vitest'
import { evacuationShapes } from '../../../../web/map/evacuation/evacuation_shapes.ts'

it('marks a road that is closed in its middle, however short it is', () => {
  const bend = [
    [107.98, 21.5],
    [107.9801, 21.5],
    [107.9801, 21.5004],
  ] as const
  const drawn = { ways: [], lost: [], shut: [bend], origins: [], shelters: [] }
  const signs = evacuationShapes(drawn, 'vi').features.filter(
    ({ properties }) => properties?.part === 'shut_sign',
  )
  expect(signs).toHaveLength(1)
  const [sign] = signs
  if (sign?.geometry.type !== 'Point') throw new Error('A sign stands at one place.')
  const [longitude, latitude] = sign.geometry.coordinates
  expect(longitude).toBeCloseTo(107.9801, 8)
  expect(latitude).toBeCloseTo(21.5002, 8)
})
