import type { Label, Vocabulary } from '../../geo/words.ts'
import type { DrawnKind } from '../map/map_view.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import { isRecord, listFrom, numberFrom, textFrom } from '../state/api/read_json.ts'
import { layerIdFrom } from '../state/definitions.ts'
import type { FieldKind, FormField, FormSchema } from './form_field.ts'

type Schema = Readonly<Record<string, unknown>>

/** Said by the moment itself, in the form it is written in. */
const saidElsewhere = new Set(['as_of_precision'])

/** The answer of `/schema` as what a form asks for. What it cannot ask for stays as it is. */
export function readSchema(body: unknown): FormSchema {
  if (!isRecord(body) || !isRecord(body.properties)) throw new ApiFailure('unreadable')
  const { properties } = body
  const required = listFrom(body.required).map(String)
  const needs = isRecord(body.dependentRequired) ? body.dependentRequired : {}
  const geometry = isRecord(body.properties.geometry) ? drawnKind(body.properties.geometry) : null
  const isAsked = (name: string, schema: Schema) =>
    schema.readOnly !== true &&
    !saidElsewhere.has(name) &&
    (geometry !== null || name !== 'accuracy_m')
  // What has to be given and no form can ask for, as the view of a scene, is made elsewhere.
  const isAskable = required.every((name) => {
    const schema = properties[name]
    return !isRecord(schema) || !isAsked(name, schema) || kindOf(name, schema) !== null
  })
  const may = rightsFrom(body['x-may'])
  return {
    may: { ...may, add: may.add && isAskable },
    saidWithEveryChange: listFrom(body['x-said-with-every-change']).map(String),
    geometry,
    fields: Object.entries(body.properties).flatMap(([name, schema]) => {
      if (!isRecord(schema) || !isAsked(name, schema)) return []
      const kind = kindOf(name, schema)
      if (kind === null) return []
      const field: FormField = {
        ...{ name, kind },
        label: labelFrom(schema['x-title']) ?? { vi: name, en: name },
        description: labelFrom(schema['x-description']),
        unit: labelFrom(schema['x-unit']),
        words: wordsFrom(schema),
        to: layerIdFrom(textFrom(schema['x-links-to']) ?? ''),
        required: required.includes(name),
        filled: schema['x-filled'] === true,
        needs: listFrom(needs[name]).map(String),
        least: numberFrom(schema.minimum),
        most: numberFrom(schema.maximum),
        lettersAtMost: numberFrom(schema.maxLength),
        pattern: textFrom(schema.pattern),
        // What the server fills in is nothing that somebody has chosen.
        atFirst: schema['x-filled'] === true ? '' : (textFrom(schema.default) ?? ''),
      }
      return [field]
    }),
  }
}

/** Null for what this form does not ask for: the geometry is drawn, figures are changed elsewhere. */
function kindOf(name: string, schema: Schema): FieldKind | null {
  if (schema['x-ogc-role'] === 'primary-geometry' || schema.type === undefined) return null
  const types = listFrom(Array.isArray(schema.type) ? schema.type : [schema.type])
  const isLink = textFrom(schema['x-links-to']) !== null
  if (types.includes('array')) {
    if (isLink) return 'links'
    return isRecord(schema['x-words']) ? 'words' : null
  }
  if (isLink) return 'link'
  if (isRecord(schema['x-words']) || Array.isArray(schema.enum)) return 'word'
  if (types.includes('boolean')) return 'truth'
  if (types.includes('integer')) return 'integer'
  if (types.includes('number')) return 'number'
  if (name === 'as_of') return 'as_of'
  if (schema.format === 'date-time') return 'moment'
  return schema.format === 'date' ? 'day' : 'text'
}

function drawnKind({ format }: Schema): DrawnKind | null {
  if (format === 'geometry-point') return 'point'
  if (format === 'geometry-linestring' || format === 'geometry-multilinestring') return 'line'
  return format === 'geometry-polygon' || format === 'geometry-multipolygon' ? 'area' : null
}

function rightsFrom(value: unknown): FormSchema['may'] {
  const said = isRecord(value) ? value : {}
  return { add: said.add === true, change: said.change === true, remove: said.remove === true }
}

function labelFrom(value: unknown): Label | null {
  if (!isRecord(value)) return null
  const vi = textFrom(value.vi)
  return vi === null || vi === '' ? null : { vi, en: textFrom(value.en) ?? vi }
}

function wordsFrom(schema: Schema): Vocabulary {
  const named = isRecord(schema['x-words']) ? schema['x-words'] : {}
  const codes = Array.isArray(schema.enum) ? schema.enum : Object.keys(named)
  return Object.fromEntries(
    codes
      .filter((code): code is string => typeof code === 'string')
      .map((code) => [code, labelFrom(named[code]) ?? { vi: code, en: code }]),
  )
}
