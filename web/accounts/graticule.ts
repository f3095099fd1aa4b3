import { mercatorY, worldPixelsAtZoom0 } from '../../geo/measures/mercator.ts'
import type { Language } from '../../geo/words.ts'
import type { ViewPlace } from '../map/map_view.ts'

export interface GraticuleLine {
  /** From the left or from the top, in CSS pixels. */
  readonly at: number
  readonly minutes: number
  readonly label: string
}

const hemispheres = { lon: { vi: 'Đ', en: 'E' }, lat: { vi: 'B', en: 'N' } } as const

/**
 * The meridians or parallels that cross a view, one each so many minutes.
 *
 * @param place in the northern and eastern half of the world, north up.
 */
export function graticule(
  axis: 'lon' | 'lat',
  place: ViewPlace,
  sizePixels: number,
  stepMinutes: number,
  language: Language,
): readonly GraticuleLine[] {
  const world = worldPixelsAtZoom0 * 2 ** place.zoom
  const shareOf = (degrees: number) => (axis === 'lon' ? (degrees + 180) / 360 : mercatorY(degrees))
  const middle = shareOf(place[axis])
  const pixelOf = (minutes: number) => (shareOf(minutes / 60) - middle) * world + sizePixels / 2
  // No degree is narrower on this map than one of the equator.
  const reach = Math.ceil((((sizePixels / world) * 360 * 60) / stepMinutes) * 0.5) + 1
  const nearest = Math.round((place[axis] * 60) / stepMinutes)
  return Array.from({ length: 2 * reach + 1 }, (_, index) => {
    const minutes = (nearest - reach + index) * stepMinutes
    return { at: pixelOf(minutes), minutes, label: write(minutes, hemispheres[axis][language]) }
  }).filter(({ at }) => at >= 0 && at <= sizePixels)
}

function write(minutes: number, hemisphere: string): string {
  const degrees = Math.floor(minutes / 60)
  return `${degrees}°${String(minutes - degrees * 60).padStart(2, '0')}′ ${hemisphere}`
}
