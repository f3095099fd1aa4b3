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
  const entries = layers.map(({ title, entries: own, notes = [] }) =>
    own.length === 1 && notes.length === 0
      ? stacked(
          own.map((entry) => entryBlock(entry, title[language], width, setting)),
          0,
        )
      : stacked(
          [
            paragraph(title[language], width, setting, { points: sizes.body, font: 'medium' }),
            ...own.map((entry) => entryBlock(entry, entry.label[language], width, setting)),
            ...notes.map((note) => paragraph(note, width, setting, small)),
          ],
          0.5 * enlargement,
        ),
  )
  const body =
    entries.length === 0
      ? paragraph(sheetWords.nothing[language], width, setting, { points: sizes.body })
      : stacked(entries, 1.4 * enlargement)
  return headed(sheetWords.legend[language], body, width, setting)
}

function entryBlock(entry: LegendEntry, name: string, width: number, setting: Setting): Block {
  const { enlargement } = setting
  const aside = (keyWidth + keyGap) * enlargement
  const words = paragraph([name, ...remarks(entry, setting)].join(', '), width - aside, setting, {
    points: sizes.body,
  })
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

/** That a line is generalised, and how far off it may be, is said where it is explained. */
function remarks({ isGeneralised, accuracyMetres }: LegendEntry, { language }: Setting): string[] {
  const length = accuracyMetres && writeLength(accuracyMetres, language)
  return [
    ...(isGeneralised ? [sheetWords.generalised[language]] : []),
    ...(length ? [sheetWords.accuracy[language].replace('{length}', length)] : []),
  ]
}
