import { expect, it } from 'vitest'
import { incidentsLayer } from '../../../../geo/layers/incidents/layer.ts'
import { readPoints } from '../../../../web/map/special/points_answer.ts'
import { classesOfPoints } from '../../../../web/map/special/seen_points.ts'

it('tells the classes of the points that are drawn, in the order of the legend, each once', () => {
  const { classes } = incidentsLayer
  const kinds = ['flood', 'fire', 'flood', 'landslide']
  const answer = {
    ...{ numberMatched: 4, unlocatedCount: 0, ids: ['a', 'b', 'c', 'd'] },
    ...{ longitudes: [0, 0, 0, 0], latitudes: [0, 0, 0, 0], properties: { kind: kinds } },
  }
  const points = readPoints(answer, incidentsLayer)
  const drawn = classesOfPoints(points, [0, 1, 2], classes)
  expect(drawn).toEqual(classes.map(({ id }) => id).filter((id) => drawn.includes(id)))
  expect(drawn).toHaveLength(2)
  expect(classesOfPoints(points, [], classes)).toEqual([])
})
