import { describe, expect, it } from 'vitest'
import { foldDiacritics } from '../../../geo/measures/fold_diacritics.ts'

describe('foldDiacritics', () => {
  it('folds names as people type them without a Vietnamese keyboard', () => {
    expect(foldDiacritics('Phường Móng Cái 1')).toBe('phuong mong cai 1')
    expect(foldDiacritics('Cửa khẩu Bắc Luân II')).toBe('cua khau bac luan ii')
    expect(foldDiacritics('Đường Hoa, Vĩnh Thực, Quảng Nghĩa')).toBe(
      'duong hoa, vinh thuc, quang nghia',
    )
  })

  it('folds every vowel with every tone', () => {
    const vowels = ['aăâ', 'eê', 'i', 'oôơ', 'uư', 'y']
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
    for (const [plain = '', ...rest] of vowels) {
      for (const vowel of [plain, ...rest]) {
        for (const tone of tones) {
          const letter = (vowel + tone).normalize('NFC')
          expect(letter).toHaveLength(1)
          expect(foldDiacritics(letter)).toBe(plain)
          expect(foldDiacritics(letter.toUpperCase())).toBe(plain)
        }
      }
    }
  })

  it('finds the same in composed and decomposed text', () => {
    expect(foldDiacritics('Trà Cổ'.normalize('NFD'))).toBe(foldDiacritics('Trà Cổ'))
  })

  it('leaves Chinese names and signs alone', () => {
    expect(foldDiacritics('东兴 Km3+4 (2)')).toBe('东兴 km3+4 (2)')
  })
})
