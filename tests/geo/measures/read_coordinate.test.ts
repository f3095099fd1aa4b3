import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { readCoordinate } from '../../../geo/measures/read_coordinate.ts'

const town: Position = [107.9669, 21.5264]

const decimal = [
  '21.5264, 107.9669',
  '21.5264,107.9669',
  '21.5264 107.9669',
  '21,5264 107,9669',
  '21,5264, 107,9669',
  '21,5264,107,9669',
  '21,5264; 107,9669',
  '21.5264 / 107.9669',
  '21.5264 - 107.9669',
  '+21.5264 +107.9669',
  '  21.5264\t107.9669\n',
  '107.9669 21.5264',
  '107,9669; 21,5264',
  '(21.5264, 107.9669)',
  '[107.9669, 21.5264]',
  'POINT (107.9669 21.5264)',
  'geo:21.5264,107.9669',
  'WGS 84: 21,5264 107,9669',
  '21,5264° B 107,9669° Đ',
  '21,5264°B, 107,9669°Đ',
  '21.5264° N 107.9669° E',
  '21.5264N107.9669E',
  'N21.5264 E107.9669',
  'N 21,5264 107,9669',
  'E 107.9669 N 21.5264',
  'B 21,5264 Đ 107,9669',
  '21,5264B 107,9669D',
  'Đ107,9669 B21,5264',
  '21,5264 Bắc 107,9669 Đông',
  '21.5264 bac 107.9669 dong',
  'Vĩ độ: 21,5264 Kinh độ: 107,9669',
  'kinh độ 107,9669, vĩ độ 21,5264',
  'lat=21.5264 lon=107.9669',
  'Latitude: 21.5264, Longitude: 107.9669',
  '21.5264 north 107.9669 east',
]

const sexagesimal = [
  '21°31′35,04″ B 107°58′00,84″ Đ',
  '21°31\'35.04"N 107°58\'00.84"E',
  "21°31'35.04''N, 107°58'00.84''E",
  '21º31’35,04” B - 107º58’0,84” Đ',
  'N 21° 31\' 35.04" E 107° 58\' 0.84"',
  'N21 31 35.04 E107 58 0.84',
  '21 31 35.04 N 107 58 0.84 E',
  '21:31:35.04 N 107:58:00.84 E',
  '21:31:35.04, 107:58:00.84',
  '107°58\'00.84"E 21°31\'35.04"N',
  "21°31.584' 107°58.014'",
  '21°31.584 N 107°58.014 E',
  '21 31.584N 107 58.014E',
  '21 độ 31 phút 35,04 giây vĩ Bắc, 107 độ 58 phút 0,84 giây kinh Đông',
  '21°31′35,04″ vĩ độ Bắc; 107°58′00,84″ kinh độ Đông',
]

const vn2000 = [
  'VN-2000 522 273,785 · 2 381 248,911',
  'VN2000 522273.785 2381248.911',
  'VN-2000 107°45′: 522 273,785 · 2 381 248,911',
  'EPSG:5899 522273.785 2381248.911',
  '522273.785 2381248.911',
  '2381248.911 522273.785',
  '522273,785; 2381248,911',
  '522.273,785 2.381.248,911',
  '522,273.785 2,381,248.911',
  '2 381 248,911 522 273,785',
  'X=2381248.911 Y=522273.785',
  'x: 2381248.911, y: 522273.785',
  '522273.785E 2381248.911N',
  'E 522 273.785 N 2 381 248.911',
  'Đ 522273,785 m, B 2381248,911 m',
]

const mgrs = [
  '48Q ZJ 07353 83329',
  '48QZJ0735383329',
  '48q zj 0735383329',
  '48QZJ 07353 83329',
  'MGRS 48Q ZJ 07353 83329',
]

describe('readCoordinate finds the town in', () => {
  it.each(decimal)('decimal degrees: %s', (text) => {
    expectTown(text, 'wgs84_decimal', 0.001)
  })
  it.each(sexagesimal)('degrees, minutes, seconds: %s', (text) => {
    expectTown(text, 'wgs84_dms', 0.001)
  })
  it.each(vn2000)('VN-2000: %s', (text) => {
    expectTown(text, 'vn2000', 0.01)
  })
  it.each(mgrs)('MGRS: %s', (text) => {
    expectTown(text, 'mgrs', 1)
  })
})

function expectTown(text: string, system: string, withinMetres: number) {
  const reading = readCoordinate(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.error}`)
  expect(reading.value.system).toBe(system)
  expect(distanceMetres(reading.value.position, town)).toBeLessThan(withinMetres)
}

describe('whole metres of VN-2000', () => {
  it.each([
    '522 274 · 2 381 249',
    '522.274 2.381.249',
    '522,274,2,381,249',
    '2.381.249 522.274',
    '522274 2381249',
    '2381249, 522274',
  ])('are not taken for decimals: %s', (text) => {
    expectTown(text, 'vn2000', 1)
  })
})

describe('the letter N', () => {
  it('is north beside an English letter', () => {
    expect(readCoordinate('10.5° N 107.5° E')).toMatchObject({ value: { position: [107.5, 10.5] } })
    expect(readCoordinate('10.5° N 70.5° W')).toMatchObject({ value: { position: [-70.5, 10.5] } })
  })

  it('is Nam, the south, beside a Vietnamese letter', () => {
    expect(readCoordinate('10,5° N 107,5° Đ')).toMatchObject({
      value: { position: [107.5, -10.5] },
    })
    expect(readCoordinate('T 70,5° N 10,5°')).toMatchObject({ value: { position: [-70.5, -10.5] } })
  })

  it('is believed to be north alone only in the region', () => {
    expect(readCoordinate('10.5N 107.5')).toMatchObject({ value: { position: [107.5, 10.5] } })
    expect(readCoordinate('48.85°N 2.35°')).toEqual({ ok: false, error: 'hemisphere_unclear' })
  })
})

describe('precision', () => {
  it.each([
    ['21.5264, 107.9669', 11.132],
    ['21.52640, 107.96690', 1.1132],
    ['21.5264, 108', 111_320],
    ['21°31\'35" 107°58\'01"', 30.92],
    ["21°31.58' 107°58.01'", 18.55],
    ['522 274 · 2 381 249', 1],
    ['522 273,8 · 2 381 248,91', 0.1],
    ['48Q ZJ 0735 8332', 10],
    ['48Q ZJ 07 83', 1000],
  ])('of %s is %f m', (text, metres) => {
    const reading = readCoordinate(text)
    if (!reading.ok) throw new Error(reading.error)
    expect(reading.value.precisionMetres / metres).toBeCloseTo(1, 2)
  })
})

describe('readCoordinate says what is wrong', () => {
  it.each([
    ['91,5264 107,9669', 'latitude_out_of_range'],
    ['21.5264N 207.9669E', 'longitude_out_of_range'],
    ["21°61' 107°58'", 'minutes_out_of_range'],
    ['21°31\'75" 107°58\'01"', 'minutes_out_of_range'],
    ['21.5264N 22.5264N', 'same_axis_twice'],
    ['-33.5264°S 151.5°E', 'hemisphere_unclear'],
    ['48.8566 2.3522', 'outside_region'],
    ['VN-2000 105 000 2 000 000', 'outside_vn2000_zone'],
    ['48Q AJ 07353 83329', 'no_such_grid_square'],
    ['48Q ZA 07353 83329', 'no_such_grid_square'],
    ['61Q ZJ 07353 83329', 'no_such_grid_square'],
  ])('%s: %s', (text, error) => {
    expect(readCoordinate(text)).toEqual({ ok: false, error })
  })
})

describe('an ordinary search is no coordinate', () => {
  it.each([
    '',
    ' ',
    'Km3+4',
    '06712',
    '06712 06709',
    '1378',
    '1347(2)',
    '1376-1377',
    '2025 - 2030',
    'Hải Hòa',
    'Bắc Luân II',
    'Nam',
    'Đông Hưng',
    'N',
    'B',
    'khu 5',
    'tổ 3, khu 5',
    'thôn 12',
    'QL18B',
    'Km3+4 Hải Yên',
    '12C',
    '48',
    '48Q',
    '21',
    '21,5264',
    '21 107',
    '82,47',
    '46.588',
    '0203 3881 234',
    '090 358 2381',
    '17/03/2023',
    '14:32',
    '14:32 17/03/2023',
    '46.588 người',
    '46588 29189',
    '05/BC-UBND',
    '164/QĐ-TTg',
    'cấp 10, giật cấp 12',
    '芒街',
    '🙂',
    '1'.repeat(5000),
  ])('%s', (text) => {
    expect(readCoordinate(text)).toEqual({ ok: false, error: 'not_a_coordinate' })
  })
})

describe('whatever is typed', () => {
  const signs = fc.constantFrom(...'0123456789 .,;:-+/·°\'"′″()NSEWBĐTnKQZJvn2xy=\n')
  const typed = fc.string({ unit: signs, maxLength: 40 })

  it('gets an answer, and any position is one on Earth', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readCoordinate(text)
        if (!reading.ok) return
        const [longitude, latitude] = reading.value.position
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
        expect(reading.value.precisionMetres).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
})
