import type { Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { writtenOn } from './texts_of.ts'

/** Every sheet has an inset of the whole country, and the country has its islands. */
export function archipelagosRule({ sheet }: LintSubject): readonly Finding[] {
  const written = writtenOn(sheet.marks)
  const missing = ['Hoàng Sa', 'Trường Sa'].filter((name) => !written.includes(name))
  return missing.map((name) => ({
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
