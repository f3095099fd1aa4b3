import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { svgMarks } from '../../../geo/sheet/chart/svg_marks.ts'

const drawing = (inside: string) => {
  const { document } = parseHTML(`<svg style="color: #111111">${inside}</svg>`)
  const svg = document.querySelector('svg')
  if (svg === null) throw new Error('It is a drawing.')
  return svgMarks(svg as unknown as Element, { x: 10, y: 20, pixel: 0.5 })
}

describe('a drawing of Plot on paper', () => {
  it('has its shapes where they stood, as large as its pixels are', () => {
    const [bar, line] = drawing(`<g transform="translate(4,2)" fill="#0e5c63">
      <rect x="2" y="0" width="10" height="4"></rect>
      <path d="M0,0L6,0" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2 2"></path>
    </g>`)
    expect(bar).toMatchObject({ fill: '#0e5c63', path: 'M13 21L18 21L18 23L13 23Z' })
    expect(line).toMatchObject({ stroke: '#111111', width: 1, dash: [1, 1], path: 'M12 21L15 21' })
  })

  it('has its letters as letters, line by line, aligned and turned as they were', () => {
    const texts = drawing(`<g font-size="10" text-anchor="end">
      <text transform="translate(20,10)" y="0.5em">một</text>
      <text transform="translate(20,10)"><tspan x="0" y="1em">hai</tspan><tspan x="0" dy="1em">ba</tspan></text>
      <text transform="translate(0,0) rotate(-90)">bốn</text>
    </g>`)
    expect(texts).toMatchObject([
      { text: 'một', x: 20, y: 27.5, align: 'end', colour: '#111111' },
      { text: 'hai', y: 30 },
      { text: 'ba', y: 35 },
      { text: 'bốn', turn: -90 },
    ])
  })

  it('is refused where it holds what paper does not know, and not drawn without it', () => {
    expect(() => drawing('<circle r="3"></circle>')).toThrow(/circle/)
    expect(() => drawing('<path d="M0,0C1,1 2,2 3,3"></path>')).toThrow(/curve/)
  })
})
