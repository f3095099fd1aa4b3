import { highestMarking, type Marking } from '../../markings.ts'
import type { Finding } from './finding.ts'
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
    vi: 'Tờ không mang dấu ở cả trên và dưới.',
    en: 'The sheet is not marked both top and bottom.',
  },
  mend: { vi: 'Vẽ lại tờ bản đồ.', en: 'Draw the sheet anew.' },
}

const tooLow = ({ vi, en }: Marking): Finding => ({
  ...{ rule: 'marking', weight: 'refuse' },
  problem: {
    vi: `Dấu trên tờ thấp hơn dấu cao nhất bên trong (${vi}).`,
    en: `The sheet's mark is below the highest inside (${en}).`,
  },
  mend: { vi: 'In lại với đúng dấu.', en: 'Print it again with that mark.' },
})
