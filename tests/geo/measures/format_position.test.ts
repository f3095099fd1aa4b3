import fc from 'fast-check'
import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { formatPosition } from '../../../geo/measures/format_position.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { writeDecimalDegrees } from '../../../geo/measures/write_decimal_degrees.ts'
import { writeDegreesMinutesSeconds } from '../../../geo/measures/write_degrees_minutes_seconds.ts'
import { writeMgrs } from '../../../geo/measures/write_mgrs.ts'
import { gridPosition } from './arbitraries.ts'

const town: Position = [107.9669, 21.5264]

function written(...args: Parameters<typeof formatPosition>): string {
  const text = formatPosition(...args)
  return text.ok ? text.value : text.error
}

describe('formatPosition', () => {
  it('writes each system in Vietnamese', () => {
    expect(written(town, 'wgs84_decimal', 'vi')).toBe('21,5264° B 107,9669° Đ')
    expect(written(town, 'wgs84_dms', 'vi')).toBe('21°31′35,0″ B 107°58′00,8″ Đ')
    expect(written(town, 'vn2000', 'vi')).toBe('VN-2000 522 274 · 2 381 249')
    expect(written(town, 'mgrs', 'vi')).toBe('48Q ZJ 0735 8332')
  })

  it('writes each system in English', () => {
    expect(written(town, 'wgs84_decimal', 'en')).toBe('21.5264° N 107.9669° E')
    expect(written(town, 'wgs84_dms', 'en')).toBe('21°31′35.0″ N 107°58′00.8″ E')
    expect(written(town, 'vn2000', 'en')).toBe('VN-2000 522 274 · 2 381 249')
    expect(written(town, 'mgrs', 'en')).toBe('48Q ZJ 0735 8332')
  })

  it('writes as many digits as are asked for', () => {
    expect(written(town, 'wgs84_decimal', 'en', 1)).toBe('21.52640° N 107.96690° E')
    expect(written(town, 'wgs84_dms', 'vi', 100)).toBe('21°31′35″ B 107°58′01″ Đ')
    expect(written(town, 'vn2000', 'vi', 0.001)).toBe('VN-2000 522 273,785 · 2 381 248,911')
    expect(written(town, 'vn2000', 'vi', 1000)).toBe('VN-2000 522 274 · 2 381 249')
    expect(written(town, 'mgrs', 'vi', 1)).toBe('48Q ZJ 07353 83329')
    expect(written(town, 'mgrs', 'vi', 10_000)).toBe('48Q ZJ 0 8')
  })

  it('names the hemispheres in each language', () => {
    expect(written([-70.5, -33.25], 'wgs84_decimal', 'vi', 1000)).toBe('33,25° N 70,50° T')
    expect(written([-70.5, -33.25], 'wgs84_decimal', 'en', 1000)).toBe('33.25° S 70.50° W')
  })

  it('says so where a system does not reach', () => {
    expect(written([2.35, 48.85], 'vn2000', 'vi')).toBe('outside_system')
    expect(written([0, 89], 'mgrs', 'vi')).toBe('outside_system')
  })
})

describe('rounding', () => {
  it('carries seconds into minutes and minutes into degrees', () => {
    expect(writeDegreesMinutesSeconds([107.99999, 21.99999], 'en', 1)).toBe(
      '22°00′00.0″ N 108°00′00.0″ E',
    )
  })

  it('never writes a southern or western zero', () => {
    expect(writeDecimalDegrees([-0.00001, -0.00001], 'en', 4)).toBe('0.0000° N 0.0000° E')
    expect(writeDegreesMinutesSeconds([-0.00001, -0.00001], 'vi', 0)).toBe('0°00′00″ B 0°00′00″ Đ')
  })
})

describe('writeMgrs', () => {
  it('changes zone at 108° E, inside Móng Cái 1', () => {
    expect(writeMgrs([107.9999, 21.48], 1)).toMatchObject({ value: '48Q ZJ 1 7' })
    expect(writeMgrs([108.09, 21.48], 5)).toMatchObject({ value: '49Q AD 98449 78077' })
  })

  it('agrees with another implementation wherever the grid reaches', () => {
    fc.assert(
      fc.property(gridPosition, (position) => {
        const reference = writeMgrs(position, 5)
        if (!reference.ok) throw new Error(reference.error)
        const [longitude, latitude] = proj4.mgrs.toPoint(reference.value.replaceAll(' ', ''))
        expect(distanceMetres(position, [longitude, latitude])).toBeLessThan(1)
      }),
    )
  })
})
