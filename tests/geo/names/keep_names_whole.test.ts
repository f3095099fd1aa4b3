import { expect, it } from 'vitest'
import { keepNamesWhole } from '../../../geo/names/keep_names_whole.ts'

const visible = (text: string) => keepNamesWhole(text).replaceAll('\u00a0', '_')

it.each([
  [
    'Cửa khẩu quốc tế Móng Cái, khu vực cầu Bắc Luân II',
    'Cửa khẩu quốc tế Móng_Cái, khu vực cầu Bắc_Luân_II',
  ],
  ['Phường Móng Cái 1', 'Phường_Móng_Cái_1'],
  ['Lối thông quan cầu phao tạm Km3+4 Hải Yên', 'Lối thông quan cầu phao tạm Km3+4 Hải_Yên'],
  ['đường ngập 40 cm', 'đường ngập 40 cm'],
  ['Phương án bão cấp 4, lần 12', 'Phương án bão cấp_4, lần_12'],
  ['Bão số 11 gần Trà Cổ', 'Bão số_11 gần Trà_Cổ'],
])('holds the words of a name in %s together', (text, expected) => {
  expect(visible(text)).toBe(expected)
})

it('lets a name break that is as long as a line', () => {
  const name = 'Mong Cai International Border Gate'
  expect(keepNamesWhole(name)).toBe(name)
})
