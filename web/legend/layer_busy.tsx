import { fill } from '../../geo/fill.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { legendWords } from './legend_words.ts'

interface LayerBusyProps {
  readonly layer: LayerId
  readonly name: string
}

/** A light beside a layer that is on its way; a short wait is not worth one. */
export function LayerBusy({ layer, name }: LayerBusyProps) {
  const words = useWords(legendWords)
  const loading = useStore(live, (state) => state.conditions[layer]?.status === 'loading')
  return loading ? (
    <span className="layer_busy" role="img" aria-label={fill(words.loading, { layer: name })} />
  ) : null
}
