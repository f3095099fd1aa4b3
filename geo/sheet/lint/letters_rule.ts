import { writeNumber } from '../../measures/write_number.ts'
import { sizes } from '../block.ts'
import type { Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { textsOf } from './texts_of.ts'

/** So many letters are named. */
const mostNamed = 4

/** A letter that the fonts do not have is a question mark on paper. */
export function lettersRule({ sheet, missingLetters }: LintSubject): readonly Finding[] {
  const texts = textsOf(sheet.marks)
    .map(({ text }) => ({ text, missing: missingLetters(text) }))
    .filter(({ missing }) => missing.length > 0)
  const [first] = texts
  if (first === undefined) return []
  const letters = [...new Set(texts.flatMap(({ missing }) => missing))]
  // A screen may lack it as well: its number is read everywhere.
  const named = letters.slice(0, mostNamed).map((letter) => `${letter} (${numberOf(letter)})`)
  const more = letters.length - named.length
  const list = named.join(', ')
  return [
    {
      ...{ rule: 'letters', weight: 'warn' },
      problem: {
        vi: `Phông chữ không có ${list}${more > 0 ? ` và ${more} chữ khác` : ''}; như ở “${first.text}”.`,
        en: `The fonts do not have ${list}${more > 0 ? ` and ${more} more` : ''}, as in "${first.text}".`,
      },
      mend: {
        vi: 'Viết bằng chữ khác; nếu không, PDF in dấu hỏi thay vào.',
        en: 'Write it in other letters; if not, the PDF has a question mark instead.',
      },
    },
  ]
}

const numberOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

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
        vi: `Chú giải dài nên chữ chỉ còn cỡ ${points.vi}, người ngồi cuối phòng khó đọc.`,
        en: `The legend is long, and its letters have ${points.en} points: hard to read from the back.`,
      },
      mend: {
        vi: 'Bớt lớp, hoặc chia cảnh làm hai.',
        en: 'Show fewer layers, or make two scenes of it.',
      },
    },
  ]
}
