import { describe, expect, it } from 'vitest'
import { type SceneView, sceneView } from '../../../geo/briefing/scene_view.ts'
import { type SceneSetting, sheetOfScene } from '../../../geo/briefing/sheet_of_scene.ts'

const setting: SceneSetting = {
  ...{ language: 'vi', paper: 'a3', orientation: 'landscape', grid: 'vn2000', palette: 'print' },
  ...{ lane: 'live', producer: 'Ban thử', notes: ['Niêm phong thử'] },
}

const sheetOf = (own: Partial<SceneView>) =>
  sheetOfScene(
    {
      ...{ name_vi: 'Cảnh', name_en: 'Scene', text_vi: null, text_en: null, callouts: [] },
      ...{ marking: 'cong_khai' },
      view: sceneView.parse({
        ...{ version: 1, extent: [107.7, 21.3, 108.1, 21.7] },
        layers: [{ id: 'units' }, { id: 'incidents' }],
        ...own,
      }),
    },
    setting,
  )

describe('a scene on paper of which something is gone', () => {
  it('is drawn without a filter that its layer no longer knows, and says so on the sheet', () => {
    const { request, leftOut } = sheetOf({
      filters: { units: 'colour=red', incidents: 'kind=fire;severity=3..5' },
    })
    expect(request.layers).toMatchObject([
      { id: 'units' },
      { id: 'incidents', filter: 'kind=fire&severity=3..5' },
    ])
    expect(request.layers[0]).not.toHaveProperty('filter')
    expect(leftOut).toEqual([
      {
        vi: 'bộ lọc “units: colour=red”, không đọc được nữa',
        en: 'the filter “units: colour=red”, which can no longer be read',
      },
    ])
    expect(request.notes).toEqual([
      'Niêm phong thử',
      'Không lọc được nữa, nên vẽ đủ cả: units: colour=red.',
    ])
  })

  it('names layer, chart, table and figure as the screen does, and draws the rest', () => {
    const { request, leftOut } = sheetOf({
      layers: [
        { id: 'units', opacity: 1 },
        { id: 'old_layer', opacity: 1 },
      ],
      ...{ charts: ['old_chart'], table: 'old_table', indicator: 'happiness' },
    })
    expect(request.layers.map(({ id }) => id)).toEqual(['units'])
    expect(request.notes).toEqual(['Niêm phong thử'])
    expect(leftOut.map(({ vi }) => vi)).toEqual([
      'lớp “old_layer”, không có ở đây',
      'biểu đồ “old_chart”, không có ở đây',
      'bảng “old_table”, không có ở đây',
      'chỉ số “happiness”, không có ở đây',
    ])
  })
})
