import { encode } from 'uqr'
import { type Block, headed, paragraph, type Setting, sizes } from './block.ts'
import { boxPath, type Mark, mm } from './marks.ts'
import { sheetWords } from './sheet_words.ts'

/** Side of the code on A3, millimetres. */
const side = 24
/** A telephone's camera reads squares as wide as this; the code of a long address is larger. */
const leastSquare = 0.4
/** A longer address is for the camera alone. */
const lettersAtMost = 90
/** As many squares as a reader needs free around the code (ISO/IEC 18004). */
const quietSquares = 4

/** Where the same picture is opened again, for a camera and, where it is short, for the eye. */
export function addressBlock(address: string, width: number, setting: Setting): Block {
  const { language, enlargement } = setting
  const code = addressCode(address, side, setting)
  const wide = code.height
  const words = address.length <= lettersAtMost ? address : sheetWords.by_camera[language]
  const aside = wide + 2 * enlargement
  const said = paragraph(words, width - aside, setting, { points: sizes.small, colour: 'ink_soft' })
  const body: Block = {
    height: Math.max(wide, said.height),
    draw: ([x, y]) => [
      ...code.draw([x, y]),
      ...said.draw([x + aside, y + (wide - said.height) / 2]),
    ],
  }
  return headed(sheetWords.open_again[language], body, width, setting)
}

/** The code by itself, as wide as it is high. @param least its side on A3, millimetres; a long address takes more. */
export function addressCode(address: string, least: number, { enlargement }: Setting): Block {
  const { data, size } = encode(address, { ecc: 'M', border: quietSquares })
  const wide = Math.max(least, leastSquare * size) * enlargement
  const square = wide / size
  return {
    height: wide,
    draw: ([x, y]): readonly Mark[] => {
      const path = data
        .flatMap((row, down) =>
          row.map((dark, right) =>
            dark
              ? `M${mm(x + right * square)} ${mm(y + down * square)}h${mm(square)}v${mm(square)}h${mm(-square)}Z`
              : '',
          ),
        )
        .join('')
      const ground = boxPath({ x, y, width: wide, height: wide })
      return [
        // Dark on light whatever the palette: a camera reads nothing else.
        { kind: 'path', path: ground, fill: '#ffffff' },
        { kind: 'path', path, fill: '#000000' },
      ]
    },
  }
}
