import type { LineSymbol } from '../../geo/layers/symbols.ts'
import type { Palette } from '../../geo/palette.ts'

interface LineKeyProps {
  readonly symbol: LineSymbol
  readonly palette: Palette
}

/** A line, with the wider one beneath it. */
export function LineKey({ symbol, palette }: LineKeyProps) {
  const { line, lineWidth, dash, casing } = symbol
  return (
    <>
      {casing && <path d="M1 8h18" stroke={palette[casing]} strokeWidth={lineWidth + 4} />}
      <path
        d="M1 8h18"
        stroke={palette[line]}
        strokeWidth={lineWidth}
        strokeDasharray={dash?.map((length) => length * Math.max(1, lineWidth) * 0.5).join(' ')}
      />
    </>
  )
}
