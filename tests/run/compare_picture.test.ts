import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comparePicture } from '../support/compare_picture.ts'

const shown = { name: 'marker', viewport: '100x100', theme: 'day' }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_pictures_'))
  vi.stubEnv('UPDATE_PICTURES', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** White, with a black square of so many pixels a side. */
function drawSquare(side: number, size = 100): Uint8Array {
  const png = new PNG({ width: size, height: size })
  png.data.fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) png.data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
  return PNG.sync.write(png)
}

function bless(picture: Uint8Array) {
  vi.stubEnv('UPDATE_PICTURES', '1')
  comparePicture(picture, shown, folder)
  vi.stubEnv('UPDATE_PICTURES', '')
}

const actual = () => join(folder, 'actual', 'marker', '100x100-day.png')
const difference = () => join(folder, 'actual', 'marker', '100x100-day-difference.png')

describe('a screenshot', () => {
  it('without an expected picture fails and is kept to be looked at', () => {
    expect(() => comparePicture(drawSquare(10), shown, folder)).toThrow('npm run bless')
    expect(existsSync(actual())).toBe(true)
  })

  it('like the blessed picture passes', () => {
    bless(drawSquare(10))
    comparePicture(drawSquare(10), shown, folder)
    expect(existsSync(actual())).toBe(false)
  })

  it('that differs fails, and leaves what was seen and where it differs', () => {
    bless(drawSquare(10))
    expect(() => comparePicture(drawSquare(20), shown, folder)).toThrow(/\d+ pixels differ where 1/)
    expect(readFileSync(actual())).toEqual(Buffer.from(drawSquare(20)))
    expect(existsSync(difference())).toBe(true)

    comparePicture(drawSquare(10), shown, folder)
    expect(existsSync(difference())).toBe(false)
  })

  it('of another size fails', () => {
    bless(drawSquare(10))
    expect(() => comparePicture(drawSquare(10, 90), shown, folder)).toThrow('90 × 90 pixels')
  })

  it('may differ by the distance that its test states', () => {
    bless(drawSquare(10))
    comparePicture(drawSquare(20), { ...shown, distance: 0.05 }, folder)
  })
})
