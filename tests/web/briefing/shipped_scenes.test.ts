import { describe, expect, it } from 'vitest'
import { callouts } from '../../../geo/briefing/callout.ts'
import { sceneView } from '../../../geo/briefing/scene_view.ts'
import { readScripts } from '../../../seeds/exercises.ts'
import { sceneState } from '../../../web/briefing/scene_state.ts'
import { seedRecords } from '../../support/seed_rows.ts'

interface Shipped {
  readonly name: string
  readonly view: unknown
  readonly callouts?: unknown
}

const ofArea = seedRecords('briefing_scenes').map(
  ({ id, ...scene }) => ({ ...scene, name: id }) as unknown as Shipped,
)
const ofExercises = readScripts().flatMap(({ begins_with }) =>
  begins_with.flatMap(({ collection, properties }) =>
    collection === 'briefing_scenes'
      ? [{ ...properties, name: String(properties.name_vi) } as unknown as Shipped]
      : [],
  ),
)

describe('a scene that is shipped', () => {
  it('is one of seven, of the area and of the storm', () => {
    expect([ofArea.length, ofExercises.length]).toEqual([7, 7])
  })

  it.each([...ofArea, ...ofExercises])('opens whole: $name', ({ view, callouts: said = [] }) => {
    const read = sceneView.safeParse(view)
    expect(read.error).toBeUndefined()
    if (read.success) expect(sceneState(read.data).problems).toEqual([])
    expect(callouts.safeParse(said).success).toBe(true)
  })
})
