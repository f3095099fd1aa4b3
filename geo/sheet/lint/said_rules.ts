import { writeDate } from '../../measures/write_date.ts'
import { sheetWords } from '../sheet_words.ts'
import type { Finding } from './finding.ts'
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
      problem: { vi: 'Tờ không ghi thời điểm.', en: 'The sheet does not say its time.' },
      mend: { vi: 'Thêm “đúng lúc” và “biết lúc”.', en: 'Add as of and known at.' },
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
        vi: `Đường khái quát không có ghi chú: ${shown.map(({ definition }) => definition.title.vi).join(', ')}.`,
        en: `Generalised lines without their note: ${shown.map(({ definition }) => definition.title.en).join(', ')}.`,
      },
      mend: { vi: 'Thêm ghi chú ranh giới khái quát.', en: 'Add the note on generalised lines.' },
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
          vi: `${unlocated} đối tượng của “${title.vi}” chưa có vị trí mà tờ không nói.`,
          en: `${unlocated} of "${title.en}" have no place, and the sheet does not say so.`,
        },
        mend: { vi: 'Thêm dòng “chưa có vị trí”.', en: 'Add the line on what has no place.' },
      }),
    )
}
