import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { describeSizes, findBreaches, measureFiles } from './file_sizes.ts'

const file = (path: string, lines = 10) => ({ path, lines })

describe('breaches of size and naming', () => {
  it('are none for short files with names of their own', () => {
    const files = [file('geo/measures/area.ts', 400), file('tests/run/file_sizes.test.ts')]
    expect(findBreaches(files)).toEqual([])
  })

  it('name a file of more than 400 lines', () => {
    expect(findBreaches([file('web/map/map.ts', 401)])).toEqual([
      'web/map/map.ts has 401 lines: split it, 400 is the most',
    ])
  })

  it.each([
    'web/utils/a.ts',
    'geo/helpers.ts',
    'api/lib/door.ts',
    'geo/common.test.ts',
    'web/date_utils.ts',
  ])('name %s as named for nothing', (path) => {
    expect(findBreaches([file(path)])).toEqual([expect.stringContaining('named for nothing')])
  })

  it.each(['web/MapView.tsx', 'web/map-view.tsx', 'web/mapView/x.ts'])(
    'name %s as not in snake_case',
    (path) => {
      expect(findBreaches([file(path)])).toEqual([expect.stringContaining('snake_case')])
    },
  )

  it('let a whole word be that only begins like one of them', () => {
    const paths = ['geo/common_name.ts', 'geo/library.ts', 'web/kit/helper_text.tsx']
    expect(findBreaches(paths.map((path) => file(path)))).toEqual([])
  })
})

describe('the files that are measured', () => {
  const root = mkdtempSync(join(tmpdir(), 'dia_ban_sizes_'))
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('are those written by hand in the five rooms', () => {
    const kept = { 'geo/a.ts': 'one\ntwo\n', 'web/b.css': 'one\ntwo\nthree', 'tests/c.mjs': '' }
    const left = ['api/migrations/0000_start.sql', 'web/dist/x.js', 'seeds/units/data.json']
    for (const room of ['api', 'seeds']) mkdirSync(join(root, room))
    for (const [path, text] of [...Object.entries(kept), ...left.map((path) => [path, 'x'])]) {
      mkdirSync(dirname(join(root, path ?? '')), { recursive: true })
      writeFileSync(join(root, path ?? ''), text ?? '')
    }
    expect(measureFiles(root)).toEqual([
      file('geo/a.ts', 2),
      file('web/b.css', 3),
      file('tests/c.mjs', 0),
    ])
  })
})

it('tells the median, the ninetieth and the longest', () => {
  const files = Array.from({ length: 11 }, (_, index) => file(`geo/f${index}.ts`, index * 10))
  expect(describeSizes(files)).toBe(
    '11 files written by hand: median 50 lines, nine of ten up to 90, longest 100',
  )
})
