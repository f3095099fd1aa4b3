/** The names of the tile layers inside an archive of shapes, as its metadata list them; none where they do not. */
export function archiveTileLayers(metadata: unknown): readonly string[] {
  if (typeof metadata !== 'object' || metadata === null) return []
  if (!('vector_layers' in metadata) || !Array.isArray(metadata.vector_layers)) return []
  return metadata.vector_layers.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer && typeof layer.id === 'string'
      ? [layer.id]
      : [],
  )
}
