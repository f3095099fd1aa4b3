import { canonicalJson } from './canonical_json.ts'

interface Given {
  readonly id?: unknown
  readonly geometry?: unknown
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * A feature as it is sealed. Its marking is not part of it: what was known once is shown under the highest
 * marking that it has had since.
 */
export function sealedFeature({ id, geometry, properties }: Given): string {
  const { marking: _, ...said } = properties
  return canonicalJson({ id, geometry, properties: said })
}
