import { archipelagosSeen } from '../country_marks.ts'
import { holds } from '../paper_box.ts'
import type { Finding } from './finding.ts'
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
  const names = [
    ...['Hoàng Sa', 'Trường Sa'].filter((name) => !written.includes(name)),
    ...missing.map(({ name }) => name.vi),
  ]
  return names.map((name) => ({
    ...{ rule: 'archipelagos', weight: 'refuse' },
    problem: {
      vi: `Bản đồ Việt Nam trên tờ thiếu quần đảo ${name}.`,
      en: `The map of Viet Nam on the sheet lacks the ${name} islands.`,
    },
    mend: {
      vi: 'Dùng khung vị trí của sản phẩm, không cắt bớt.',
      en: 'Use the inset of the product, uncut.',
    },
  }))
}
