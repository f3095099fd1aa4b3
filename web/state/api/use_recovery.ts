import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { layerIdFrom } from '../definitions.ts'
import { live } from '../live.ts'
import { mapHandle } from '../map_handle.ts'
import { connection } from './connection.ts'

/** When the server answers again, asks anew for all that failed while it was silent. */
export function useRecovery(): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    let wasSilent = connection.get().silentSince !== null
    return connection.subscribe(() => {
      const silent = connection.get().silentSince !== null
      if (wasSilent && !silent) {
        void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
        retryLayers()
      }
      wasSilent = silent
    })
  }, [queryClient])
}

function retryLayers(): void {
  for (const [name, condition] of Object.entries(live.get().conditions)) {
    const layer = layerIdFrom(name)
    if (layer !== null && condition.status === 'failed') mapHandle.current?.retry(layer)
  }
}
