import type { PointSymbol } from '../../geo/layers/symbols.ts'
import type { Palette } from '../../geo/palette.ts'
import { pointShapePath } from '../../geo/symbols/point_shape_path.ts'

interface PointKeyProps {
  readonly symbol: PointSymbol
  readonly palette: Palette
}

const radiusAtMost = 6.5

/** A point: its shape, and its letters within. */
export function PointKey({ symbol, palette }: PointKeyProps) {
  const { shape, fill, line, glyph } = symbol
  const radius = Math.min(symbol.radius, radiusAtMost)
  const ring = shape === 'ring'
  return (
    <g transform="translate(10 8)">
      <path
        d={pointShapePath(shape, ring ? radius - 0.75 : radius)}
        fill={ring ? 'none' : palette[fill]}
        stroke={palette[line]}
        strokeWidth={ring ? 2 : 1.2}
        strokeLinejoin="round"
      />
      {glyph !== undefined && (
        <text
          y={glyph.length > 1 ? 2.4 : 3}
          textAnchor="middle"
          fontSize={glyph.length > 1 ? 6.5 : 8}
          fontWeight={600}
          fill={ring ? palette[line] : palette.paper}
        >
          {glyph}
        </text>
      )}
    </g>
  )
}
