import type { Feature, MultiPolygon } from 'geojson'
import { countriesSource } from '../../basemap/clip/source.ts'
import type { Outline } from './close_outlines.ts'
import type { BoundaryLines } from './read_sources.ts'

/** The outlines as they are committed: a feature a unit, each with what it is and is not. */
export function outlineFeatures(
  outlines: ReadonlyMap<string, Outline>,
  { source, source_url, as_of, confidence }: BoundaryLines,
): Feature<MultiPolygon>[] {
  const codes = [...outlines.keys()].toSorted()
  return codes.map((code) => ({
    type: 'Feature',
    id: code,
    properties: {
      unit_code: code,
      generalised: true,
      accuracy_m: 150,
      source: `${source}; © OpenStreetMap contributors (ODbL)`,
      source_url,
      as_of,
      confidence,
      licence: countriesSource.licence,
      note: {
        vi: 'Ranh giới khái quát, sai số khoảng 150 m trên đất liền, không dùng cho mục đích pháp lý. Lạch và bãi triều ngoài biển phần lớn không vẽ; diện tích chính thức lấy theo nghị quyết, không tính từ hình này.',
        en: 'Generalised outline, about 150 m on land, not for legal use. Channels and flats on the sea side are mostly left out; the official area is the decree’s, never taken from this shape.',
      },
    },
    geometry: {
      type: 'MultiPolygon',
      coordinates: (outlines.get(code) ?? []).map((rings) =>
        rings.map((ring) => ring.map((vertex) => [...vertex])),
      ),
    },
  }))
}
