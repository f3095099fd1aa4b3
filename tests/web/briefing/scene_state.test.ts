import { describe, expect, it } from 'vitest'
import { type SceneView, sceneView } from '../../../geo/briefing/scene_view.ts'
import { sceneState, viewOf } from '../../../web/briefing/scene_state.ts'
import { now } from '../../../web/map/moment.ts'
import { viewPatch } from '../../../web/state/api/briefings.ts'
import { layersAtFirst, screenAtFirst } from '../../../web/state/screen.ts'

const extent = [107.7, 21.3, 108.1, 21.7] as const

const arranged = {
  ...screenAtFirst,
  layers: layersAtFirst.map((layer) =>
    layer.id === 'units' ? { ...layer, opacity: 0.5 } : { ...layer, shown: !layer.shown },
  ),
  filters: { incidents: { kind: 'fire,flood', severity: '3..5' } },
  drawnAs: 'hexagons',
  indicator: 'readiness',
  selected: { layer: 'border_crossings', id: 'bac_luan_1' },
  table: 'facilities',
} as const
const moment = { trueAt: Date.parse('2026-11-26T03:00:00Z'), knownAt: null }

const view = (own: Partial<SceneView>): SceneView =>
  sceneView.parse({ version: 1, extent, layers: [{ id: 'units' }], ...own })

describe('what is seen, taken into a scene', () => {
  it('is shown again as it was', () => {
    const taken = viewOf(arranged, moment, extent, 30.4, ['readiness'])
    expect(sceneView.parse(taken)).toEqual(taken)
    const opened = sceneState(taken)
    expect(opened.problems).toEqual([])
    expect(opened.moment).toEqual(moment)
    const { filters, drawnAs, indicator, selected, table } = arranged
    expect(opened.screen).toMatchObject({ filters, drawnAs, indicator, selected, table })
    const shown = (layers: typeof arranged.layers) => layers.filter((layer) => layer.shown)
    expect(shown([...opened.screen.layers])).toEqual(shown(arranged.layers))
  })

  it('leaves the palette to whoever presents, unless the scene says one', () => {
    expect(sceneState(viewOf(arranged, now, extent, 0, [])).screen).not.toHaveProperty('theme')
    expect(sceneState(view({ palette: 'night' })).screen.theme).toBe('night')
    expect(sceneState(view({ palette: 'print' })).screen).not.toHaveProperty('theme')
  })
})

describe('a scene of which something is gone', () => {
  it('names it in both languages, and the rest opens', () => {
    const { screen, problems } = sceneState(
      view({
        layers: [
          { id: 'units', opacity: 0.4 },
          { id: 'old_layer', opacity: 1 },
        ],
        filters: { incidents: 'kind=fire', facilities: 'colour=red', nowhere: 'q=a' },
        indicator: 'happiness',
        selected: { layer: 'old_layer', id: 'one' },
        table: 'old_table',
      }),
    )
    expect(problems.map(({ vi }) => vi)).toEqual([
      'lớp “old_layer”, không có ở đây',
      'lớp “old_layer”, không có ở đây',
      'bộ lọc “facilities: colour=red”, không đọc được nữa',
      'bộ lọc “nowhere: q=a”, không đọc được nữa',
      'chỉ số “happiness”, không có ở đây',
      'bảng “old_table”, không có ở đây',
    ])
    expect(problems.map(({ en }) => en).join()).toContain(
      'the figure “happiness”, which is not here',
    )
    expect(screen).toMatchObject({
      ...{ filters: { incidents: { kind: 'fire' } }, indicator: null, selected: null, table: null },
    })
    expect(screen.layers.filter(({ shown }) => shown)).toEqual([
      { id: 'units', shown: true, opacity: 0.4 },
    ])
  })
})

describe('a view that is taken anew', () => {
  it('takes filters away that are no longer there', () => {
    const before = view({ filters: { incidents: 'kind=fire', facilities: 'class=school' } })
    const next = view({ filters: { facilities: 'class=clinic' } })
    expect(viewPatch(before, next)).toMatchObject({
      filters: { incidents: null, facilities: 'class=clinic' },
    })
  })
})
