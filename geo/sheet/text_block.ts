import { type Block, headed, paragraph, type Setting, sizes, stacked } from './block.ts'
import { sheetWords } from './sheet_words.ts'

/** What a scene says, paragraph by paragraph. */
export function textBlock(text: string, width: number, setting: Setting): Block {
  const { language, enlargement } = setting
  const paragraphs = text.split(/\n+/).map((each) => each.trim())
  const body = stacked(
    paragraphs.map((each) => paragraph(each, width, setting, { points: sizes.body })),
    1.4 * enlargement,
  )
  return headed(sheetWords.said[language], body, width, setting)
}
