import type { Setting } from './block.ts'
import { sizes } from './block.ts'
import type { PaperPlace } from './map_frame.ts'
import { type Mark, mm } from './marks.ts'
import { sheetWords } from './sheet_words.ts'

const [halfHeight, halfWidth] = [7.5, 2.1]

/**
 * An arrow to the grid's north, which is up, and a line to true north with a star. Between the two lies
 * the convergence, drawn larger than it is where it would not be seen: how large it is stands beside it.
 *
 * @param convergence degrees; above 0 true north lies to the left.
 */
export function northMarks(
  [x, y]: PaperPlace,
  convergence: number,
  { palette, enlargement, language }: Setting,
): readonly Mark[] {
  const [tall, wide] = [halfHeight * enlargement, halfWidth * enlargement]
  const right = `M${mm(x)} ${mm(y - tall)}L${mm(x + wide)} ${mm(y + tall)}L${mm(x)} ${mm(y + tall * 0.62)}Z`
  const left = `M${mm(x)} ${mm(y - tall)}L${mm(x - wide)} ${mm(y + tall)}L${mm(x)} ${mm(y + tall * 0.62)}Z`
  const seen = Math.sign(convergence) * Math.max(Math.abs(convergence), 9)
  const lean = (-seen * Math.PI) / 180
  const foot = y + tall * 0.62
  const reach = tall * 1.75
  const [tipX, tipY] = [x + Math.sin(lean) * reach, foot - Math.cos(lean) * reach]
  const points = sizes.body * enlargement
  return [
    { kind: 'path', path: right, fill: palette.ink },
    { kind: 'path', path: left, fill: palette.paper },
    { kind: 'path', path: `${left}${right}`, stroke: palette.ink, width: 0.2 * enlargement },
    {
      ...{ kind: 'path', path: `M${mm(x)} ${mm(foot)}L${mm(tipX)} ${mm(tipY)}` },
      ...{ stroke: palette.ink_soft, width: 0.18 * enlargement },
    },
    star([tipX, tipY - 0.9 * enlargement], 0.95 * enlargement, palette.ink_soft),
    {
      ...{ kind: 'text', text: sheetWords.north[language], font: 'semibold', points },
      ...{ x, y: y + tall + points * 0.4, colour: palette.ink, align: 'middle' },
    },
  ]
}

/** Five points, as true north has on maps. */
function star([x, y]: PaperPlace, radius: number, fill: string): Mark {
  const corners = Array.from({ length: 10 }, (_, at) => {
    const length = at % 2 === 0 ? radius : radius * 0.4
    const angle = (at * Math.PI) / 5
    return `${mm(x + Math.sin(angle) * length)} ${mm(y - Math.cos(angle) * length)}`
  })
  return { kind: 'path', path: `M${corners.join('L')}Z`, fill }
}
