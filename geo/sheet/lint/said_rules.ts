import { writeDate } from '../../measures/write_date.ts'
import { sheetWords } from '../sheet_words.ts'
import { drawAnew, type Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { writtenOn } from './texts_of.ts'

/** When the picture was true, and by what was known when. */
export function timeRule({ sheet, content }: LintSubject): readonly Finding[] {
  const written = writtenOn(sheet.marks)
  const moments = [content.asOf, content.knownAt]
  const said = moments.every((each) =>
    written.includes(writeDate(each, content.language, 'minute')),
  )
  if (said) return []
  return [
    {
      ...{ rule: 'time', weight: 'refuse' },
      problem: {
        vi: 'Tờ không ghi đủ “đúng lúc” và “biết lúc”.',
        en: 'The sheet does not say both as of when and known when.',
      },
      mend: drawAnew,
    },
  ]
}

/** A simplified line proves nothing, and the sheet has to say it. */
export function generalisedRule({ sheet, content }: LintSubject): readonly Finding[] {
  const layers = content.layers.filter(({ definition: { generalisedWhere = {} }, features }) =>
    features.some(({ geometry, properties }) =>
      Object.entries(generalisedWhere).some(
        ([field, value]) => geometry !== null && properties[field] === value,
      ),
    ),
  )
  const shown = layers.filter(({ definition }) =>
    sheet.legend.some(({ id }) => id === definition.id),
  )
  if (shown.length === 0) return []
  if (writtenOn(sheet.marks).includes(sheetWords.generalised_note[content.language])) return []
  return [
    {
      ...{ rule: 'generalised', weight: 'refuse' },
      problem: {
        vi: `Đường khái quát mà tờ không ghi chú: ${shown.map(({ definition }) => definition.title.vi).join(', ')}.`,
        en: `Generalised lines without their note: ${shown.map(({ definition }) => definition.title.en).join(', ')}.`,
      },
      mend: drawAnew,
    },
  ]
}

/** What has no place is not on the map, and the sheet says that there is some. */
export function unlocatedRule({ sheet, content }: LintSubject): readonly Finding[] {
  const written = writtenOn(sheet.marks)
  const { language } = content
  return content.layers
    .filter(({ definition, unlocated }) => {
      const named = `${definition.title[language]} (${unlocated})`
      return unlocated > 0 && !written.includes(named)
    })
    .map(
      ({ definition: { title }, unlocated }): Finding => ({
        ...{ rule: 'unlocated', weight: 'refuse' },
        problem: {
          vi: `“${title.vi}” có ${unlocated} đối tượng chưa có vị trí mà tờ không nói.`,
          en: `Of "${title.en}" ${unlocated} without a place are not spoken of on the sheet.`,
        },
        mend: drawAnew,
      }),
    )
}
