import { bands, type LayerDefinition } from '../../../geo/layers/define_layer.ts'

/** A definition with what the picture says of it. */
export interface PlacedLayer {
  readonly definition: LayerDefinition
  readonly opacity: number
}

/**
 * Takes layers in the order the user gave them and returns them in draw order, from below: by band,
 * and as given within one. Nothing puts a layer over a band above its own.
 */
export function orderLayers<Placed extends PlacedLayer>(placed: readonly Placed[]): Placed[] {
  return bands.flatMap((band) => placed.filter(({ definition }) => definition.band === band))
}

/** The lower a name's weight, the sooner it yields: MapLibre gives room to the topmost layer first. */
export function orderNames<Placed extends PlacedLayer>(ordered: readonly Placed[]): Placed[] {
  return [...ordered].sort(
    (one, other) => (one.definition.label?.weight ?? 0) - (other.definition.label?.weight ?? 0),
  )
}
