import type { PaperPlace } from '../map_frame.ts'
import { mm } from '../marks.ts'

/**
 * SVG path data drawn around 0, 0 in pixels, put at a place of the sheet. It knows the commands that
 * symbols are drawn with, those of milsymbol as well.
 *
 * @throws on another command: it would silently be put wrong.
 */
export function placePath(path: string, [x, y]: PaperPlace, scale: number): string {
  const pieces = path.match(/[a-df-zA-DF-Z][^a-df-zA-DF-Z]*/g) ?? []
  return pieces
    .map((piece, at) => {
      const command = piece.charAt(0)
      const numbers = piece.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g)?.map(Number) ?? []
      const along = (from: number) => numbers.map((each) => mm(from + each * scale)).join(' ')
      switch (command) {
        case 'M':
        case 'L':
        case 'C':
        case 'Q':
          return `${command}${inPairs(numbers, [x, y], scale)}`
        case 'm': {
          // A path begins where it says, whatever it is called.
          const [first, rest] = [numbers.slice(0, 2), numbers.slice(2)]
          const next = rest.length === 0 ? '' : `l${inPairs(rest, [0, 0], scale)}`
          return at === 0
            ? `M${inPairs(first, [x, y], scale)}${next}`
            : `m${inPairs(numbers, [0, 0], scale)}`
        }
        case 'H':
          return `H${along(x)}`
        case 'V':
          return `V${along(y)}`
        case 'l':
        case 'h':
        case 'v':
        case 'c':
        case 'q':
          return `${command}${along(0)}`
        case 'A':
          return `A${arcs(numbers, scale, [x, y])}`
        case 'a':
          return `a${arcs(numbers, scale, [0, 0])}`
        case 'Z':
        case 'z':
          return 'Z'
        default:
          throw new Error(`A symbol's path has the command ${command}, which no sheet can place.`)
      }
    })
    .join('')
}

const inPairs = (numbers: readonly number[], [x, y]: PaperPlace, scale: number) =>
  numbers.map((each, at) => mm((at % 2 === 0 ? x : y) + each * scale)).join(' ')

/** Radius, radius, turn, large, sweep, x, y, and over again. */
const arcs = (numbers: readonly number[], scale: number, [x, y]: PaperPlace) =>
  numbers
    .map((each, at) => {
      const place = at % 7
      if (place >= 2 && place <= 4) return String(each)
      return mm(each * scale + (place === 5 ? x : place === 6 ? y : 0))
    })
    .join(' ')
