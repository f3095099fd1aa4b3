import { describe, expect, it } from 'vitest'
import { gathered } from '../../../geo/sheet/gathered.ts'
import { contentFor, found, sheetAlone } from './example_sheet.ts'

/** The unit of the example, and beside it an island whose line may be as far off as is said. */
function withIsland(metres: number) {
  const layers = found.layers.map((layer) => {
    const [unit] = layer.features
    if (layer.id !== 'units' || unit === undefined) return layer
    const properties = { ...unit.properties, border_kind: 'sea', accuracy_m: metres }
    const ring = [
      ...[
        [107.82, 21.45],
        [107.86, 21.45],
        [107.86, 21.5],
      ],
      [107.82, 21.45],
    ]
    const island = { ...unit, id: '06760', properties }
    return {
      ...layer,
      features: [unit, { ...island, geometry: { type: 'Polygon', coordinates: [ring] } }],
    }
  })
  return { layers: gathered.shape.layers.parse(layers) }
}

describe('how far off lines may be', () => {
  it('is said once where it is the same of several classes', async () => {
    const { text, findings } = await sheetAlone(contentFor({}, withIsland(150)))
    expect(text).toContain('Đường nét: khái quát, sai số đến 150 m.')
    expect(text.match(/sai số đến 150 m/g)).toHaveLength(1)
    expect(findings).toEqual([])
  })

  it('is said of each class where it is not', async () => {
    const { text } = await sheetAlone(contentFor({}, withIsland(400)))
    expect(text).not.toContain('Đường nét')
    expect(text).toMatch(/sai số đến 150 m/)
    expect(text).toMatch(/sai số đến 400 m/)
  })
})
