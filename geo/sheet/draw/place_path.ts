import type { PaperPlace } from '../map_frame.ts'
import { mm } from '../marks.ts'

/**
 * SVG path data drawn around 0, 0 in pixels, put at a place of the sheet. It knows the commands that
 * symbols are drawn with: M, L, C and Q, those that begin where the last one ended, a and Z.
 *
 * @throws on another command: it would silently be put wrong.
 */
export function placePath(path: string, [x, y]: PaperPlace, scale: number): string {
  return (path.match(/[a-zA-Z][^a-zA-Z]*/g) ?? [])
    .map((piece) => {
      const command = piece.charAt(0)
      const numbers: readonly number[] =
        piece
          .slice(1)
          .match(/-?(?:\d+\.?\d*|\.\d+)/g)
          ?.map(Number) ?? []
      switch (command) {
        case 'M':
        case 'L':
        case 'C':
        case 'Q':
          return `${command}${numbers.map((each, at) => mm((at % 2 === 0 ? x : y) + each * scale)).join(' ')}`
        case 'm':
        case 'l':
        case 'h':
        case 'v':
        case 'c':
        case 'q':
          return `${command}${numbers.map((each) => mm(each * scale)).join(' ')}`
        case 'a':
          return `a${arcs(numbers, scale)}`
        case 'Z':
        case 'z':
          return 'Z'
        default:
          throw new Error(`A symbol's path has the command ${command}, which no sheet can place.`)
      }
    })
    .join('')
}

/** Radius, radius, turn, large, sweep, x, y, and over again. */
const arcs = (numbers: readonly number[], scale: number) =>
  numbers.map((each, at) => (isFlag(at % 7) ? String(each) : mm(each * scale))).join(' ')

const isFlag = (place: number) => place >= 2 && place <= 4
