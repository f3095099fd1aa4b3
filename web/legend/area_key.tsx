import type { AreaSymbol, Pattern } from '../../geo/layers/symbols.ts'
import type { Palette } from '../../geo/palette.ts'

interface AreaKeyProps {
  readonly symbol: AreaSymbol
  readonly palette: Palette
  readonly id: string
}

const box = { x: 1.25, y: 1.75, width: 17.5, height: 12.5, rx: 2.5 }

/** What fills a square of 6, so that it meets itself on all sides. */
const strokes: Readonly<Record<Pattern, string>> = {
  hatch: 'M-1 1 1-1M0 6 6 0M5 7 7 5',
  back_hatch: 'M-1 5 1 7M0 0 6 6M5-1 7 1',
  cross_hatch: 'M-1 1 1-1M0 6 6 0M5 7 7 5M-1 5 1 7M0 0 6 6M5-1 7 1',
  dots: 'M1.5 1.5h.01M4.5 4.5h.01',
  horizontal: 'M0 1.5h6M0 4.5h6',
}

/** An area: its ground, its pattern, its edge and its numeral. */
export function AreaKey({ symbol, palette, id }: AreaKeyProps) {
  const { fill, fillOpacity = 1, pattern, line, lineWidth = 1, dash, numeral } = symbol
  const ink = palette[line ?? fill ?? 'outline']
  return (
    <>
      {pattern && (
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
          <path
            d={strokes[pattern]}
            stroke={ink}
            strokeWidth={pattern === 'dots' ? 1.4 : 0.8}
            strokeLinecap="round"
            opacity={0.75}
          />
        </pattern>
      )}
      {fill && <rect {...box} fill={palette[fill]} fillOpacity={fillOpacity} />}
      {pattern && <rect {...box} fill={`url(#${id})`} />}
      {line && (
        <rect
          {...box}
          fill="none"
          stroke={palette[line]}
          strokeWidth={Math.min(lineWidth, 2)}
          strokeDasharray={dash?.map((length) => length * 0.6).join(' ')}
        />
      )}
      {numeral !== undefined && (
        <text
          x={10}
          y={11.5}
          textAnchor="middle"
          fontSize={numeral.length > 2 ? 8 : 9.5}
          fontWeight={600}
          fill={palette.ink}
          stroke={palette.halo}
          strokeWidth={2.5}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {numeral}
        </text>
      )}
    </>
  )
}
