import type { Label } from '../../words.ts'
import { archipelagosSeen } from '../country_marks.ts'
import { holds } from '../paper_box.ts'
import { drawAnew, type Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { textsOf, writtenOn } from './texts_of.ts'

/**
 * Every sheet has an inset of the whole country, and the country has its islands; a map that reaches as far
 * as they lie has them as well.
 */
export function archipelagosRule({ sheet, content }: LintSubject): readonly Finding[] {
  const { box } = sheet.frame
  const texts = textsOf(sheet.marks)
  const onMap = texts.filter(({ x, y }) => holds(box, [x, y]))
  const missing = archipelagosSeen(content.locator, sheet.frame).filter(({ name }) => {
    const isNamed = ({ text }: { readonly text: string }) =>
      [name.vi, name.en].some((each) => text.replaceAll('\u00a0', ' ').includes(each))
    return !onMap.some(isNamed)
  })
  const written = writtenOn(sheet.marks)
  const inInset = ['Hoàng Sa', 'Trường Sa'].filter((name) => !written.includes(name))
  return [
    ...inInset.map((name) =>
      finding(
        `Khung vị trí thiếu quần đảo ${name}.`,
        `The inset of the country lacks the ${name} islands.`,
        drawAnew,
      ),
    ),
    ...missing.map(({ name }) =>
      finding(`Bản đồ không ghi tên ${name.vi}.`, `The map does not name ${name.en}.`, moveFrame),
    ),
  ]
}

const moveFrame: Label = {
  vi: 'Dời khung hoặc đổi tỷ lệ để đủ chỗ cho tên quần đảo.',
  en: 'Move the frame or change the scale, so that the name has room.',
}

const finding = (vi: string, en: string, mend: Label): Finding => ({
  ...{ rule: 'archipelagos', weight: 'refuse', mend },
  problem: { vi, en },
})
