import type { Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { textsOf } from './texts_of.ts'

/** So many of the names are told. */
const mostNamed = 3

/** What found no room is said, and never left out in silence. */
export function roomRule({ sheet, content }: LintSubject): readonly Finding[] {
  const cut: Finding = {
    ...{ rule: 'room', weight: 'refuse' },
    problem: {
      vi: 'Chú giải và ghi chú cạnh bản đồ không đủ chỗ.',
      en: 'The legend and the notes beside the map have no room.',
    },
    mend:
      content.text === undefined
        ? {
            vi: 'Bớt lớp, hoặc chọn khổ giấy lớn hơn.',
            en: 'Show fewer layers, or choose a larger paper.',
          }
        : {
            vi: 'Rút ngắn lời của cảnh, bớt lớp, hoặc chọn khổ giấy lớn hơn.',
            en: 'Shorten the text of the scene, show fewer layers, or choose a larger paper.',
          },
  }
  const count = sheet.namesLeftOut.length
  const named = sheet.namesLeftOut.slice(0, mostNamed)
  const names: Finding = {
    ...{ rule: 'room', weight: 'warn' },
    problem: {
      vi: `${count} tên không đủ chỗ trên bản đồ${such(count, 'như', named)}.`,
      en:
        count === 1
          ? `1 name found no room on the map${such(count, 'such as', named)}.`
          : `${count} names found no room on the map${such(count, 'such as', named)}.`,
    },
    mend: {
      vi: 'Chọn tỷ lệ lớn hơn, khổ giấy lớn hơn, hoặc bớt lớp.',
      en: 'Choose a larger scale, a larger paper, or fewer layers.',
    },
  }
  const left = sheet.leftOut.join(', ')
  const extras: Finding = {
    ...{ rule: 'room', weight: 'warn' },
    problem: {
      vi: `Không đủ chỗ cho: ${left}.`,
      en: `There is no room for: ${left}.`,
    },
    mend: {
      vi: 'Bớt biểu đồ, bớt lớp, hoặc chọn khổ giấy lớn hơn.',
      en: 'Choose fewer charts or layers, or a larger paper.',
    },
  }
  const long: Finding = {
    ...{ rule: 'room', weight: 'warn' },
    problem: {
      vi: 'Tiêu đề dài, được viết thành nhiều dòng.',
      en: 'The title is long and stands in several lines.',
    },
    mend: { vi: 'Rút ngắn tiêu đề.', en: 'Shorten the title.' },
  }
  const isWhole = textsOf(sheet.marks).some(
    ({ text }) => oneSpace(text) === oneSpace(content.title),
  )
  return [
    ...(sheet.marginCut ? [cut] : []),
    ...(count > 0 ? [names] : []),
    ...(left === '' ? [] : [extras]),
    ...(isWhole ? [] : [long]),
  ]
}

/** Two spaces side by side are written as one. */
const oneSpace = (text: string) => text.trim().replace(/\s+/g, ' ')

function such(count: number, as: string, names: readonly string[]): string {
  // A name has commas of its own.
  const list = names.join('; ')
  return count > names.length ? `, ${as} ${list}` : `: ${list}`
}
