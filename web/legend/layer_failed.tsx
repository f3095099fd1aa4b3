import type { LayerId } from '../../geo/layers/catalogue.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { connection } from '../state/api/connection.ts'
import { live } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { legendWords } from './legend_words.ts'

/** That a layer did not come, why, and the way to ask again. */
export function LayerFailed({ layer }: { readonly layer: LayerId }) {
  const words = useWords(legendWords)
  const condition = useStore(live, (state) => state.conditions[layer])
  // While the server is silent the whole list says so once, not each layer for itself.
  const silent = useStore(connection, (state) => state.silentSince !== null)
  if (condition?.status !== 'failed' || silent) return null
  return (
    <div className="layer_failed" role="alert">
      <Icon name="warn" size={14} />
      <span>{condition.detail ?? words.failed}</span>
      <Button tone="quiet" onPress={() => mapHandle.current?.retry(layer)}>
        {words.retry}
      </Button>
    </div>
  )
}
