import { type Mark, pointMm, type TextMark } from '../marks.ts'

interface Frame {
  /** Where the drawing's upper left corner lies on the sheet, millimetres. */
  readonly x: number
  readonly y: number
  /** Millimetres that a pixel of the drawing takes. */
  readonly pixel: number
}

/** What an element hands down to those inside it, and where they are. */
interface Inherited {
  readonly said: Readonly<Record<string, string>>
  readonly x: number
  readonly y: number
  readonly turn: number
}

const handedDown = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['color', 'font-size', 'font-weight', 'text-anchor'],
]

/**
 * A drawing of Plot as the marks of a sheet: its areas and lines as vectors, its letters as letters of the
 * sheet's font. It knows what Plot draws, which is less than all of SVG; what it does not know is an error
 * and not a hole in the picture.
 */
export function svgMarks(svg: Element, frame: Frame): readonly Mark[] {
  return marksIn(
    svg,
    { said: { fill: 'currentColor', 'font-size': '10' }, x: 0, y: 0, turn: 0 },
    frame,
  )
}

function marksIn(element: Element, above: Inherited, frame: Frame): readonly Mark[] {
  const own = inherit(element, above)
  const inside = () => [...element.children].flatMap((child) => marksIn(child, own, frame))
  const tag = element.tagName.toLowerCase()
  switch (tag) {
    case 'svg':
    case 'g':
      return inside()
    case 'style':
    case 'title':
      return []
    case 'rect':
    case 'line':
    case 'path':
      return pathMark(pathOf(tag, element), own, frame)
    case 'text':
      return textMarks(element, own, frame)
    default:
      throw new Error(`A chart holds <${tag}>, which is not known on paper.`)
  }
}

function inherit(element: Element, above: Inherited): Inherited {
  const said = { ...above.said }
  for (const name of handedDown) {
    const value = element.getAttribute(name)
    if (value !== null) said[name] = value
  }
  const colour = /(?:^|;)\s*color:\s*([^;]+)/.exec(element.getAttribute('style') ?? '')?.[1]
  if (colour !== undefined) said.color = colour.trim()
  const moved = element.getAttribute('transform') ?? ''
  const [, x = '0', y = '0'] = /translate\(([-\d.e]+)[ ,]*([-\d.e]+)?\)/.exec(moved) ?? []
  const [, turn = '0'] = /rotate\(([-\d.e]+)\)/.exec(moved) ?? []
  return { said, x: above.x + Number(x), y: above.y + Number(y), turn: above.turn + Number(turn) }
}

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0)

function pathOf(tag: 'rect' | 'line' | 'path', element: Element): string {
  const of = (name: string) => number(element, name)
  if (tag === 'path') return element.getAttribute('d') ?? ''
  if (tag === 'line') return `M${of('x1')},${of('y1')}L${of('x2')},${of('y2')}`
  const [x, y, width, height] = [of('x'), of('y'), of('width'), of('height')]
  return `M${x},${y}L${x + width},${y}L${x + width},${y + height}L${x},${y + height}Z`
}

function pathMark(path: string, { said, x, y }: Inherited, frame: Frame): readonly Mark[] {
  const [fill, stroke] = [paint(said.fill, said), paint(said.stroke, said)]
  if (path === '' || (fill === undefined && stroke === undefined)) return []
  const share = (name: string) => Number(said[name] ?? 1)
  const dash = said['stroke-dasharray']?.split(/[ ,]+/).map((part) => Number(part) * frame.pixel)
  return [
    {
      ...{ kind: 'path', path: placed(path, [x, y], frame) },
      ...(fill && { fill, fillOpacity: share('fill-opacity') }),
      ...(stroke && {
        ...{ stroke, strokeOpacity: share('stroke-opacity') },
        width: Number(said['stroke-width'] ?? 1) * frame.pixel,
        ...(dash && { dash }),
      }),
    },
  ]
}

/** Plot writes its paths with absolute corners, and nothing else. */
function placed(path: string, [x, y]: readonly [number, number], frame: Frame): string {
  if (/[^MLZ\d\s.,e-]/.test(path)) throw new Error(`A chart holds a curve: ${path.slice(0, 40)}`)
  return path.replace(/([ML])\s*(-?[\d.e-]+)[\s,]+(-?[\d.]+(?:e-?\d+)?)/g, (_, letter, px, py) => {
    const [left, top] = [Number(px) + x, Number(py) + y]
    return `${letter}${rounded(frame.x + left * frame.pixel)} ${rounded(frame.y + top * frame.pixel)}`
  })
}

const rounded = (length: number) => Math.round(length * 1000) / 1000

function textMarks(element: Element, own: Inherited, frame: Frame): readonly Mark[] {
  const lines = [...element.children].filter(({ tagName }) => tagName.toLowerCase() === 'tspan')
  const size = Number.parseFloat(own.said['font-size'] ?? '10')
  let top = length(element, 'y', size)
  const pieces =
    lines.length === 0
      ? [{ line: element, y: top + length(element, 'dy', size) }]
      : lines.map((line) => {
          top = line.getAttribute('y') === null ? top : length(line, 'y', size)
          top += length(line, 'dy', size)
          return { line, y: top }
        })
  return pieces.flatMap(({ line, y }): TextMark[] => {
    const text = (line.textContent ?? '').trim()
    if (text === '') return []
    const left = line.getAttribute('x') === null ? length(element, 'x', size) : number(line, 'x')
    return [
      {
        ...{
          kind: 'text',
          text,
          font: Number(own.said['font-weight']) > 500 ? 'semibold' : 'regular',
        },
        ...{ x: frame.x + (own.x + left) * frame.pixel, y: frame.y + (own.y + y) * frame.pixel },
        ...{ points: (size * frame.pixel) / pointMm, align: aligned(own.said['text-anchor']) },
        colour: paint(own.said.fill, own.said) ?? '#000000',
        ...(own.turn !== 0 && { turn: own.turn }),
      },
    ]
  })
}

/** In pixels, or in shares of the letters' size. */
function length(element: Element, name: string, size: number): number {
  const said = element.getAttribute(name) ?? '0'
  return Number.parseFloat(said) * (said.endsWith('em') ? size : 1)
}

const aligned = (anchor = 'start'): TextMark['align'] =>
  anchor === 'middle' ? 'middle' : anchor === 'end' ? 'end' : 'start'

function paint(said: string | undefined, { color }: Readonly<Record<string, string>>) {
  if (said === undefined || said === 'none') return undefined
  return said === 'currentColor' ? color : said
}
