import type { Vocabulary } from '../../geo/words.ts'

/** What GeoJSON and PostGIS call shapes. */
export const shapeWords = {
  Point: { vi: 'Điểm', en: 'Point' },
  MultiPoint: { vi: 'Nhiều điểm', en: 'Several points' },
  LineString: { vi: 'Đường', en: 'Line' },
  MultiLineString: { vi: 'Nhiều đường', en: 'Several lines' },
  Polygon: { vi: 'Vùng', en: 'Area' },
  MultiPolygon: { vi: 'Nhiều vùng', en: 'Several areas' },
} as const satisfies Vocabulary

export const shapeTold = {
  vi: '{shape}, {count} đỉnh',
  en: '{shape} of {count} vertices',
} as const
