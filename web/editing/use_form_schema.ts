import { useQuery } from '@tanstack/react-query'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { apiBase } from '../state/api/ask_api.ts'
import { getJson } from '../state/api/get_json.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { definitionOf } from '../state/definitions.ts'
import { readSchema } from './read_schema.ts'

/** What may be given of a layer's features; not asked for a layer that only an import writes. */
export function useFormSchema(layer: LayerId) {
  return useQuery({
    queryKey: ['schema', layer],
    queryFn: async ({ signal }) =>
      readSchema(await getJson(`${apiBase}/collections/${layer}/schema`, { signal })),
    enabled: useSignedIn() && definitionOf(layer).editors !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
