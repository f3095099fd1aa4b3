import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'
import type { LayerDefinition, Property } from '../../geo/layers/define_layer.ts'
import { everyProperty } from '../../geo/layers/every_property.ts'

/** A layer's definition as generic code sees it: rows are what the API gave. */
export type Definition = LayerDefinition<Record<string, unknown>, LayerId>

/** All layers in draw order, from below to above. */
export const definitions: readonly Definition[] = catalogue

/** Those that the map draws. */
export const mapDefinitions = definitions.filter((definition) => definition.geometry !== 'none')

/** Those that are tables alone. */
export const tableDefinitions = definitions.filter((definition) => definition.geometry === 'none')

const byId = new Map<string, Definition>(definitions.map((each) => [each.id, each]))

/** The definition of a layer. */
export function definitionOf(id: LayerId): Definition {
  const definition = byId.get(id)
  if (definition === undefined) throw new Error(`The catalogue has no layer ${id}.`)
  return definition
}

/** Layers without a place of their own whose features each speak of one of this layer, and by which property. */
export function layersAbout(id: LayerId): readonly { about: Definition; name: string }[] {
  return tableDefinitions.flatMap((about) => {
    const { about: name } = about
    if (name === undefined) return []
    const link: Property | undefined = about.properties[name]
    return link?.kind === 'link' && link.to === id ? [{ about, name }] : []
  })
}

/** Text from an address or an answer as the name of a layer, or null where there is none such. */
export function layerIdFrom(text: string): LayerId | null {
  return byId.get(text)?.id ?? null
}

/** The layer of the units, which everything else lies in. */
export const unitLayer = layerIdOrThrow(everyProperty.unit_code.to)

function layerIdOrThrow(text: string): LayerId {
  const id = layerIdFrom(text)
  if (id === null) throw new Error(`A property links to ${text}, which is no layer.`)
  return id
}
