import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { archipelagoNames, lineHeight } from '../../../geo/locator/archipelago_names.ts'
import { frameHeight, frameWidth, inFrame, ringPath } from '../../../geo/locator/locator_frame.ts'
import { readLocator } from '../../../geo/locator/read_locator.ts'

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../seeds/basemap/locator.geojson', import.meta.url), 'utf8'),
)

describe('the inset of Viet Nam', () => {
  const locator = readLocator(shipped)

  it('names Hoàng Sa and Trường Sa and draws islands of both', () => {
    expect(locator.archipelagos.map(({ name }) => name.vi)).toEqual([
      'Quần đảo Hoàng Sa',
      'Quần đảo Trường Sa',
    ])
    expect(locator.islands.length).toBeGreaterThan(10)
  })

  it('has room for all it draws', () => {
    const everything = [
      ...locator.rings.flat(),
      ...locator.islands,
      ...locator.archipelagos.map(({ position }) => position),
    ]
    for (const [x, y] of everything.map(inFrame)) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(frameWidth)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(frameHeight)
    }
  })

  it('keeps the names clear of every island, of the land and of the frame', () => {
    const names = archipelagoNames(locator)
    expect(names.map(({ lines }) => lines)).toEqual([
      ['Quần đảo', 'Hoàng Sa'],
      ['Quần đảo', 'Trường Sa'],
    ])
    const dots = [...locator.islands, ...locator.rings.flat()].map(inFrame)
    for (const { x, y } of names) {
      const [left, right, top, bottom] = [x - 30, x + 30, y - 2 * lineHeight, y + 3]
      expect(left).toBeGreaterThan(0)
      expect(right).toBeLessThan(frameWidth)
      expect(top).toBeGreaterThan(0)
      const under = dots.filter(([dotX, dotY]) => {
        return dotX > left && dotX < right && dotY > top && dotY < bottom
      })
      expect(under).toEqual([])
    }
  })

  it('puts north above south and east right of west', () => {
    const [monCaiX, monCaiY] = inFrame([107.97, 21.53])
    const [camauX, camauY] = inFrame([104.7, 8.6])
    expect(monCaiY).toBeLessThan(camauY)
    expect(monCaiX).toBeGreaterThan(camauX)
  })

  it('closes each ring', () => {
    expect(
      ringPath([
        [
          [107, 21],
          [108, 21],
          [108, 22],
        ],
      ]),
    ).toMatch(/^M[\d. L]+Z$/)
  })
})
