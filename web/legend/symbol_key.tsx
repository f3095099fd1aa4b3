import { useId } from 'react'
import type { LayerSymbol } from '../../geo/layers/symbols.ts'
import { palettes } from '../../geo/palette.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { AreaKey } from './area_key.tsx'
import { LineKey } from './line_key.tsx'
import { PointKey } from './point_key.tsx'

/** A layer's symbol as the key of a legend, from the same definition the map draws by. */
export function SymbolKey({ symbol }: { readonly symbol: LayerSymbol }) {
  const palette = palettes[useStore(screen, (state) => state.theme)]
  const id = useId()
  return (
    <svg className="symbol_key" width={20} height={16} viewBox="0 0 20 16" aria-hidden="true">
      {symbol.kind === 'area' && <AreaKey symbol={symbol} palette={palette} id={id} />}
      {symbol.kind === 'line' && <LineKey symbol={symbol} palette={palette} />}
      {symbol.kind === 'point' && <PointKey symbol={symbol} palette={palette} />}
    </svg>
  )
}
