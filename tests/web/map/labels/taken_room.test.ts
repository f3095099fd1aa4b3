import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, it } from 'vitest'
import { roomTaken, takeRoom } from '../../../../web/map/labels/taken_room.ts'

const mapOf = () => {
  const asked = { repaints: 0 }
  return { map: { triggerRepaint: () => asked.repaints++ } as unknown as MapLibreMap, asked }
}

it('is that of each who took some on this map, as it is when it is asked', () => {
  const { map, asked } = mapOf()
  let right = 10
  const giveFirst = takeRoom(map, () => [[0, 0, right, 10]])
  const giveSecond = takeRoom(map, () => [[50, 50, 60, 60]])
  right = 20
  expect(roomTaken(map)).toEqual([
    [0, 0, 20, 10],
    [50, 50, 60, 60],
  ])
  expect(roomTaken(mapOf().map)).toEqual([])
  giveFirst()
  expect(roomTaken(map)).toEqual([[50, 50, 60, 60]])
  giveSecond()
  expect(roomTaken(map)).toEqual([])
  // Names that had made room come back.
  expect(asked.repaints).toBe(2)
})
