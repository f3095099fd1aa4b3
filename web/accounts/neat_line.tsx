import type { ViewPlace } from '../map/map_view.ts'
import { graticule } from './graticule.ts'

interface NeatLineProps {
  readonly place: ViewPlace
  readonly width: number
  readonly height: number
}

const thickness = 5

/** The frame of a map sheet: by turns dark and light, a minute each. */
export function NeatLine({ place, width, height }: NeatLineProps) {
  const east = darkMinutes('lon', place, width)
  const south = darkMinutes('lat', place, height)
  return (
    <g className="neat_line">
      {east.map(({ from, to }) => (
        <g key={from}>
          <rect x={from} y={-thickness} width={to - from} height={thickness} />
          <rect x={from} y={height} width={to - from} height={thickness} />
        </g>
      ))}
      {south.map(({ from, to }) => (
        <g key={from}>
          <rect x={-thickness} y={from} width={thickness} height={to - from} />
          <rect x={width} y={from} width={thickness} height={to - from} />
        </g>
      ))}
      <rect className="neat_line_edge" width={width} height={height} />
      <rect
        className="neat_line_edge"
        x={-thickness}
        y={-thickness}
        width={width + 2 * thickness}
        height={height + 2 * thickness}
      />
    </g>
  )
}

/** From one even minute to the odd one beside it, cut off at the ends of the sheet. */
function darkMinutes(axis: 'lon' | 'lat', place: ViewPlace, size: number) {
  const lines = graticule(axis, place, size, 1, 'en')
  const bounds = [0, ...lines.map(({ at }) => at).sort((a, b) => a - b), size]
  const first = axis === 'lon' ? lines[0] : lines.at(-1)
  const isDark = (index: number) => ((first?.minutes ?? 0) + index) % 2 === 0
  return bounds.flatMap((from, index) => {
    const to = bounds[index + 1]
    return to !== undefined && to > from && isDark(index) ? [{ from, to }] : []
  })
}
