import { distanceMetres } from '../../measures/distance.ts'
import type { Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'

/** A ruler laid on the sheet may be so much off the ground, as a share. */
const tolerance = 0.002

/** Measures the map from side to side on the ground, and holds it against the ratio that is written. */
export function scaleRule({ sheet: { frame } }: LintSubject): readonly Finding[] {
  const { box, denominator, metres, projection } = frame
  const [west, south, east, north] = metres
  const across = distanceMetres(
    projection.toGlobe([west, (south + north) / 2]),
    projection.toGlobe([east, (south + north) / 2]),
  )
  const ratio = across / ((box.width / 1000) * denominator)
  if (Math.abs(ratio - 1) <= tolerance) return []
  const percent = ((ratio - 1) * 100).toFixed(2)
  return [
    {
      ...{ rule: 'scale', weight: 'refuse' },
      problem: {
        vi: `Tỷ lệ ghi trên tờ lệch ${percent} % so với mặt đất.`,
        en: `The scale on the sheet is ${percent} % off the ground.`,
      },
      mend: {
        vi: 'Chọn lưới của múi chứa khu vực, hoặc khung nhỏ hơn.',
        en: 'Choose the grid of the zone that the area lies in, or a smaller frame.',
      },
    },
  ]
}
