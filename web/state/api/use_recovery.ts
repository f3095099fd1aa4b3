import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { layerIdFrom } from '../definitions.ts'
import { live } from '../live.ts'
import { mapHandle } from '../map_handle.ts'
import { connection } from './connection.ts'
import { useSignedIn } from './use_signed_in.ts'

/** When the server answers again, or somebody is signed in again, asks anew for all that failed. */
export function useRecovery(): void {
  const queryClient = useQueryClient()
  const signedIn = useSignedIn()
  useEffect(() => {
    if (signedIn) recover(queryClient)
  }, [queryClient, signedIn])
  useEffect(() => {
    let wasSilent = connection.get().silentSince !== null
    return connection.subscribe(() => {
      const silent = connection.get().silentSince !== null
      if (wasSilent && !silent) recover(queryClient)
      wasSilent = silent
    })
  }, [queryClient])
}

function recover(queryClient: QueryClient): void {
  void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
  for (const [name, condition] of Object.entries(live.get().conditions)) {
    const layer = layerIdFrom(name)
    if (layer !== null && condition.status === 'failed') mapHandle.current?.retry(layer)
  }
}
