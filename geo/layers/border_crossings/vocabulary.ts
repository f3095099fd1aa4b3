import type { Vocabulary } from '../../words.ts'

/** What kind of crossing it is in law or in use. */
export const crossingClass = {
  international_gate: { vi: 'Cửa khẩu quốc tế', en: 'International gate' },
  bilateral_gate: { vi: 'Cửa khẩu song phương', en: 'Bilateral gate' },
  clearance_opening: { vi: 'Lối thông quan, lối mở', en: 'Clearance opening' },
  inland_port: { vi: 'Cảng cạn', en: 'Inland port' },
  seaport: { vi: 'Cảng biển', en: 'Seaport' },
  landing: { vi: 'Bến thuyền', en: 'Boat landing' },
  unknown: { vi: 'Chưa rõ loại', en: 'Class unknown' },
} as const satisfies Vocabulary

/** Who or what crosses. */
export const traffic = {
  people: { vi: 'Người', en: 'People' },
  goods: { vi: 'Hàng hóa', en: 'Goods' },
  people_and_goods: { vi: 'Người và hàng hóa', en: 'People and goods' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
} as const satisfies Vocabulary
