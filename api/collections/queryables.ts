import type { Property } from '../../geo/layers/define_layer.ts'
import { codesOf } from '../../geo/words.ts'
import { queryablesOf } from './read_filter.ts'
import type { ServedLayer } from './served_layer.ts'

/** The JSON Schema of one property as filters take it and features give it. */
export function schemaOf(property: Property): Record<string, unknown> {
  const title = `${property.label.vi} / ${property.label.en}`
  switch (property.kind) {
    case 'integer':
      return { title, type: 'integer', ...(property.of.vi && { 'x-unit': property.of.vi }) }
    case 'number':
      return { title, type: 'number', ...(property.of.vi && { 'x-unit': property.of.vi }) }
    case 'truth':
      return { title, type: 'boolean' }
    case 'word':
      return { title, type: 'string', enum: codesOf(property.words) }
    case 'words':
      return { title, type: 'array', items: { type: 'string', enum: codesOf(property.words) } }
    case 'links':
      return { title, type: 'array', items: { type: 'string' } }
    case 'record':
      return { title }
    case 'statements':
      return { title, type: 'array', items: { type: 'object' } }
    case 'instant':
      return { title, type: 'string', format: 'date-time' }
    case 'day':
      return { title, type: 'string', format: 'date' }
    case 'text':
    case 'code':
    case 'link':
      return { title, type: 'string' }
  }
}

/** The queryables of a layer: what `{property}=value` may ask. */
export function queryables(layer: ServedLayer, base: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/collections/${layer.id}/queryables`,
    type: 'object',
    title: layer.definition.title.vi,
    properties: Object.fromEntries(
      queryablesOf(layer).map(([name, property]) => [name, schemaOf(property)]),
    ),
    additionalProperties: false,
  }
}
