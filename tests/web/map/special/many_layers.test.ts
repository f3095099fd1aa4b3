import { describe, expect, it } from 'vitest'
import { palettes } from '../../../../geo/palette.ts'
import { densityWith, layersOf } from '../../../../web/map/special/many_layers.ts'
import type { ManyPicture } from '../../../../web/map/special/many_overlay.ts'
import type { ManyPoints } from '../../../../web/map/special/points_answer.ts'

/** Three points: the first two lie in one cluster, the last stands by itself. */
const points = {
  positions: Float64Array.of(107.9, 21.5, 107.91, 21.5, 108, 21.6),
  ...{ length: 3, lookAt: Uint16Array.of(0, 0, 0), looks: [] },
} as unknown as ManyPoints
const clusters = {
  positions: Float64Array.of(107.905, 21.5, 108, 21.6),
  ...{ counts: Uint32Array.of(2, 1), which: Int32Array.of(-1, 2) },
} as ManyPicture['clusters']
const images = {
  canvas: null,
  places: {},
  dotColours: {},
  sizeOf: () => 20,
} as unknown as Parameters<typeof layersOf>[1]

type Way = ManyPicture['look']['drawnAs']
const pictureOf = (drawnAs: Way, selectedAt: number, crowded = false) =>
  ({
    crowded,
    look: { palette: palettes.day, opacity: 1, drawnAs },
    ...{ points, clusters, selectedAt, ages: { isOld: () => false, oldCount: 0 } },
  }) as unknown as ManyPicture
const covering = { metres: 500, counted: () => {}, beforeId: 'units/names_of_areas' }
const layersDrawn = (drawnAs: Way, selectedAt: number) =>
  drawnAs === 'heat' || drawnAs === 'hexagons'
    ? densityWith(pictureOf(drawnAs, selectedAt), images, covering)
    : layersOf(pictureOf(drawnAs, selectedAt), images)
const drawn = (drawnAs: Way, selectedAt: number) =>
  layersDrawn(drawnAs, selectedAt).map(({ id }) => id)

describe('what is selected of very many points', () => {
  it('is drawn with its mark where a cluster, a cell or the heat has it', () => {
    expect(drawn('clusters', 0).slice(-2)).toEqual(['many_mark', 'many_selected'])
    expect(drawn('heat', 2).slice(-2)).toEqual(['many_mark', 'many_selected'])
    expect(drawn('hexagons', 2).slice(-2)).toEqual(['many_mark', 'many_selected'])
  })

  it('is drawn once, over its mark, where it stands by itself', () => {
    expect(drawn('clusters', 2).slice(0, 2)).toEqual(['many_mark', 'many_singles'])
    expect(drawn('points', 1)).toEqual(['many_mark', 'many_points'])
    for (const ids of [drawn('clusters', 2), drawn('points', 1)]) {
      expect(ids).not.toContain('many_selected')
    }
  })

  it('is drawn as a symbol over the dots of those that are too many for theirs', () => {
    const ids = layersOf(pictureOf('points', 1, true), images).map(({ id }) => id)
    expect(ids).toEqual(['many_dots', 'many_mark', 'many_selected'])
  })

  it('is marked nowhere where nothing is selected', () => {
    for (const way of ['clusters', 'points', 'heat', 'hexagons'] as const) {
      expect(drawn(way, -1)).not.toContain('many_mark')
    }
  })
})

describe('what covers the ground', () => {
  it('lies beneath the names of the map, and what is selected over them', () => {
    for (const way of ['heat', 'hexagons'] as const) {
      const beneath = layersDrawn(way, 2).map(({ props }) => 'beforeId' in props && props.beforeId)
      expect(beneath).toEqual(['units/names_of_areas', false, false])
    }
  })
})
