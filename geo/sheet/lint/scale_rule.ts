import { writeNumber } from '../../measures/write_number.ts'
import type { Label } from '../../words.ts'
import { overviewDenominator, scaleAcross, worstScale } from '../scale_deviation.ts'
import { writeRatio } from '../write_ratio.ts'
import { drawAnew, type Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { writtenOn } from './texts_of.ts'

/** A ruler laid on the sheet may be so much off the ground, as a share. */
const tolerance = 0.002
/** What is written has no fractions: of the largest scale, 1 : 500, that is a thousandth. */
const writtenTolerance = 0.001
/** An overview says how far off it is; more than this is no scale at all. */
const overviewTolerance = 0.02

/**
 * Measures the map on the ground, and holds it against the ratio that is written: from side to side, and on
 * an overview wherever it is worst.
 */
export function scaleRule({ sheet: { frame } }: LintSubject): readonly Finding[] {
  const isOverview = frame.denominator > overviewDenominator
  const off = Math.abs(isOverview ? worstScale(frame) : scaleAcross(frame))
  if (off <= (isOverview ? overviewTolerance : tolerance)) return []
  const percent = 100 * off
  return [
    {
      ...{ rule: 'scale', weight: 'refuse' },
      problem: {
        vi: `Khoảng cách đo trên tờ lệch ${writeNumber(percent, 'vi')} % so với mặt đất.`,
        en: `Distances measured on the sheet are ${writeNumber(percent, 'en')} % off the ground.`,
      },
      // Of UTM each place has a zone of its own; of VN-2000 those of Viet Nam alone are known.
      mend: !isOverview && frame.projection.grid === 'vn2000' ? otherGrid : smallerFrame,
    },
  ]
}

/** The ratio that stands on the sheet is the one that the map is drawn at. */
export function ratioRule({ sheet }: LintSubject): readonly Finding[] {
  const { denominator } = sheet.frame
  const written = [...writtenOn(sheet.marks).matchAll(/(?<!\d)1 : (\d[\d.,]*)/g)].map(
    ([, said = '']) => Number(said.replace(/[.,]/g, '')),
  )
  if (written.some((said) => Math.abs(said / denominator - 1) <= writtenTolerance)) return []
  return [
    {
      ...{ rule: 'scale', weight: 'refuse', mend: drawAnew },
      problem: {
        vi: `Tờ vẽ ở tỷ lệ ${writeRatio(denominator, 'vi')} mà không ghi như thế.`,
        en: `The sheet is drawn at ${writeRatio(denominator, 'en')} and does not say so.`,
      },
    },
  ]
}

const otherGrid: Label = {
  vi: 'Nơi này ngoài các múi VN-2000: chọn lưới UTM hoặc MGRS.',
  en: 'This place is outside the zones of VN-2000: choose the grid UTM or MGRS.',
}

const smallerFrame: Label = {
  vi: 'Cho bản đồ một khung nhỏ hơn, hoặc tỷ lệ lớn hơn.',
  en: 'Give the map a smaller frame, or a larger scale.',
}
