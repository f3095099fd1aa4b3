import { highestMarking, type Marking } from '../../markings.ts'
import { drawAnew, type Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { textsOf } from './texts_of.ts'

/** The sheet carries the highest mark of all that was gathered for it, top and bottom. */
export function markingRule({ sheet, content, scheme }: LintSubject): readonly Finding[] {
  const codes = content.layers.flatMap(({ features }) =>
    features.flatMap(({ properties: { marking } }) =>
      typeof marking === 'string' ? [marking] : [],
    ),
  )
  const highest = highestMarking(scheme, codes)
  if (highest === undefined) return [notMarked]
  if (content.marking.rank < highest.rank) return [tooLow(highest)]
  const { language, marking } = content
  const name = marking[language].toLocaleUpperCase(language)
  const marked = textsOf(sheet.marks).filter(({ text }) => text.startsWith(name))
  return marked.length < 2 ? [notMarked] : []
}

const notMarked: Finding = {
  ...{ rule: 'marking', weight: 'refuse' },
  problem: {
    vi: 'Tờ không ghi độ mật ở cả đầu và chân.',
    en: 'The sheet is not marked both top and bottom.',
  },
  mend: drawAnew,
}

const tooLow = ({ vi, en }: Marking): Finding => ({
  ...{ rule: 'marking', weight: 'refuse' },
  problem: {
    vi: `Độ mật ghi trên tờ thấp hơn độ mật cao nhất của những gì tờ có (${vi}).`,
    en: `The sheet is marked lower than the highest it shows (${en}).`,
  },
  mend: drawAnew,
})
