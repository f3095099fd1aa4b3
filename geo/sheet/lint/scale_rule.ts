import { overviewDenominator, scaleAcross, worstScale } from '../scale_deviation.ts'
import type { Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'

/** A ruler laid on the sheet may be so much off the ground, as a share. */
const tolerance = 0.002
/** An overview says how far off it is; more than this is no scale at all. */
const overviewTolerance = 0.02

/**
 * Measures the map on the ground, and holds it against the ratio that is written: from side to side, and on
 * an overview wherever it is worst.
 */
export function scaleRule({ sheet: { frame } }: LintSubject): readonly Finding[] {
  const isOverview = frame.denominator > overviewDenominator
  const off = isOverview ? worstScale(frame) : scaleAcross(frame)
  if (Math.abs(off) <= (isOverview ? overviewTolerance : tolerance)) return []
  const percent = (off * 100).toFixed(2)
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
