import { writeNumber } from '../../measures/write_number.ts'
import { sizes } from '../block.ts'
import type { Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { textsOf } from './texts_of.ts'

/** A letter that the fonts do not have would be an empty box on paper. */
export function lettersRule({ sheet, missingLetters }: LintSubject): readonly Finding[] {
  const missing = new Set(textsOf(sheet.marks).flatMap(({ text }) => missingLetters(text)))
  if (missing.size === 0) return []
  const letters = [...missing].join(' ')
  return [
    {
      ...{ rule: 'letters', weight: 'warn' },
      problem: {
        vi: `Phông chữ không có: ${letters}`,
        en: `The fonts do not have: ${letters}`,
      },
      mend: {
        vi: 'Viết tên bằng chữ khác, hoặc chấp nhận ô vuông.',
        en: 'Write the name in other letters, or accept a box.',
      },
    },
  ]
}

/** Of what is thrown on a wall, letters as much smaller than this are not read from the back of the room. */
const leastProjected = 1.05

/** A legend with much to say makes its letters small, and a room would have to guess at it. */
export function smallLettersRule({ sheet: { paper } }: LintSubject): readonly Finding[] {
  if (!paper.isProjected || paper.enlargement >= leastProjected) return []
  const points = { vi: '', en: '' }
  for (const language of ['vi', 'en'] as const) {
    points[language] = writeNumber(sizes.body * paper.enlargement, language)
  }
  return [
    {
      ...{ rule: 'letters', weight: 'warn' },
      problem: {
        vi: `Chú giải dài nên chữ chỉ còn cỡ ${points.vi}: cuối phòng khó đọc.`,
        en: `The legend is long, and its letters have ${points.en} points: hard to read from the back.`,
      },
      mend: {
        vi: 'Bớt lớp, hoặc chia cảnh làm hai.',
        en: 'Show fewer layers, or make two scenes of it.',
      },
    },
  ]
}

/** What found no room is said, and never left out in silence. */
export function roomRule({ sheet, content }: LintSubject): readonly Finding[] {
  const cut: Finding = {
    ...{ rule: 'room', weight: 'refuse' },
    problem: {
      vi: 'Phần ghi chú bên lề không đủ chỗ.',
      en: 'The margin has no room for all that belongs there.',
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
  const count = sheet.namesLeftOut
  const names: Finding = {
    ...{ rule: 'room', weight: 'warn' },
    problem: {
      vi: `${count} tên không đủ chỗ trên bản đồ.`,
      en:
        count === 1
          ? '1 name found no room on the map.'
          : `${count} names found no room on the map.`,
    },
    mend: {
      vi: 'Phóng to, bớt lớp, hoặc chọn khổ giấy lớn hơn.',
      en: 'Choose a larger scale, fewer layers, or a larger paper.',
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
    ({ text }) => text.replaceAll('\u00a0', ' ') === content.title,
  )
  return [
    ...(sheet.marginCut ? [cut] : []),
    ...(count > 0 ? [names] : []),
    ...(left === '' ? [] : [extras]),
    ...(isWhole ? [] : [long]),
  ]
}
