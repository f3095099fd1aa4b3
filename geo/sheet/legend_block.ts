import { fill } from '../fill.ts'
import { writeLength } from '../measures/write_length.ts'
import { type Block, headed, paragraph, type Setting, sizes, stacked } from './block.ts'
import { keyMarks } from './draw/key_marks.ts'
import type { LegendEntry, LegendLayer } from './legend.ts'
import { sheetWords } from './sheet_words.ts'

const [keyWidth, keyHeight, keyGap] = [8, 4.4, 3]

/** The legend: of every layer its classes that the map shows, and only those. */
export function legendBlock(
  layers: readonly LegendLayer[],
  width: number,
  setting: Setting,
): Block {
  const { language, enlargement } = setting
  const small = { points: sizes.small, colour: 'ink_soft' } as const
  const entries = layers.map(({ title, entries: own, notes = [] }) => {
    const named = (entry: LegendEntry, name: string, said: readonly string[]) =>
      entryBlock(entry, [name, ...said].join(', '), width, setting)
    if (own.length === 1 && notes.length === 0) {
      return stacked(
        own.map((entry) => named(entry, title[language], remarks(entry, setting))),
        0,
      )
    }
    const alike = saidOfAll(own, setting)
    const said = (entry: LegendEntry) => (alike === undefined ? remarks(entry, setting) : [])
    return stacked(
      [
        paragraph(title[language], width, setting, { points: sizes.body, font: 'medium' }),
        ...own.map((entry) => named(entry, entry.label[language], said(entry))),
        ...[...(alike === undefined ? [] : [alike]), ...notes].map((note) =>
          paragraph(note, width, setting, small),
        ),
      ],
      0.5 * enlargement,
    )
  })
  const body =
    entries.length === 0
      ? paragraph(sheetWords.nothing[language], width, setting, { points: sizes.body })
      : stacked(entries, 1.4 * enlargement)
  return headed(sheetWords.legend[language], body, width, setting)
}

function entryBlock(entry: LegendEntry, name: string, width: number, setting: Setting): Block {
  const { enlargement } = setting
  const aside = (keyWidth + keyGap) * enlargement
  const words = paragraph(name, width - aside, setting, { points: sizes.body })
  const height = Math.max(words.height, (keyHeight + 0.5) * enlargement)
  return {
    height,
    draw: ([x, y]) => {
      const box = {
        ...{ x, y: y + (height - keyHeight * enlargement) / 2 },
        ...{ width: keyWidth * enlargement, height: keyHeight * enlargement },
      }
      return [
        ...(entry.key?.([box.x + box.width / 2, box.y + box.height / 2]) ??
          keyMarks(entry.symbol, box, setting)),
        ...words.draw([x + aside, y + (height - words.height) / 2]),
      ]
    },
  }
}

/** What is the same of several classes' lines is said once; undefined where it is not the same. */
function saidOfAll(entries: readonly LegendEntry[], setting: Setting): string | undefined {
  const said = entries
    .map((entry) => remarks(entry, setting).join(', '))
    .filter((each) => each !== '')
  const [first] = said
  if (first === undefined || said.length < 2 || said.some((each) => each !== first))
    return undefined
  return fill(sheetWords.lines_alike[setting.language], { remarks: first })
}

/** That a line is generalised, and how far off it may be, is said where it is explained. */
function remarks({ isGeneralised, accuracyMetres }: LegendEntry, { language }: Setting): string[] {
  const length = accuracyMetres && writeLength(accuracyMetres, language)
  return [
    ...(isGeneralised ? [sheetWords.generalised[language]] : []),
    ...(length ? [sheetWords.accuracy[language].replace('{length}', length)] : []),
  ]
}
