import { type Block, paragraph, type Setting, sizes } from '../block.ts'
import type { Mark } from '../marks.ts'

/** A cell of a table on paper. */
interface Cell {
  readonly text: string
  readonly strong?: boolean
}

export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How the width is shared; what is left over stays free, for bars in line with the rows. */
  readonly shares: readonly number[]
  /** Of all after the first column: numbers stand right, so that their digits can be compared. */
  readonly align: 'start' | 'end'
}

/** A table of a sheet, and where each of its rows lies. */
export interface GridBlock extends Block {
  /** From the upper edge of the block, millimetres. */
  readonly places: readonly { readonly top: number; readonly height: number }[]
}

const between = 1.6

/** Names to the left and numbers to the right, under a head, with a hairline between the rows. */
export function gridBlock(
  { head, rows, shares, align }: Grid,
  width: number,
  setting: Setting,
): GridBlock {
  const { enlargement, palette } = setting
  const set = { shares, align, width, setting }
  const lines = [
    rowBlock(
      head.map((text) => ({ text, strong: true })),
      set,
    ),
    ...rows.map((row) =>
      rowBlock(
        row.map((text) => ({ text })),
        set,
      ),
    ),
  ]
  let top = 0
  const all = lines.map((block) => {
    const place = { top, height: block.height }
    top += block.height
    return { block, place }
  })
  return {
    height: top,
    places: all.slice(1).map(({ place }) => place),
    draw: ([x, y]) =>
      all.flatMap(({ block, place }): Mark[] => [
        ...block.draw([x, y + place.top]),
        {
          ...{ kind: 'path', path: `M${x} ${y + place.top + place.height}h${width}` },
          ...{ stroke: palette.outline, strokeOpacity: 0.35, width: 0.12 * enlargement },
        },
      ]),
  }
}

function rowBlock(
  cells: readonly Cell[],
  {
    shares,
    align,
    width,
    setting,
  }: Pick<Grid, 'shares' | 'align'> & {
    readonly width: number
    readonly setting: Setting
  },
): Block {
  const space = between * setting.enlargement
  let left = 0
  const set = cells.map(({ text, strong }, at) => {
    const room = (shares[at] ?? 0) * width
    const block = paragraph(text, room - space, setting, {
      ...{ points: sizes.small, font: strong ? 'medium' : 'regular' },
      colour: strong ? 'ink_soft' : 'ink',
    })
    const place = { block, left, right: left + room - space }
    left += room
    return place
  })
  const free = 0.55 * setting.enlargement
  return {
    height: Math.max(...set.map(({ block }) => block.height)) + 2 * free,
    draw: ([x, y]) =>
      set.flatMap(({ block, left: from, right }, at) =>
        block
          .draw([x + from, y + free])
          .map(
            (mark): Mark =>
              at > 0 && align === 'end' && mark.kind === 'text'
                ? { ...mark, x: x + right, align: 'end' }
                : mark,
          ),
      ),
  }
}
