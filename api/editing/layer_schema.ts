import { z } from 'zod'
import { deeds } from '../../geo/editors.ts'
import type { Property } from '../../geo/layers/define_layer.ts'
import { vocabularyOf } from '../../geo/markings.ts'
import type { Vocabulary } from '../../geo/words.ts'
import { type Mark, markingOf, readScheme } from '../accounts/scheme.ts'
import { schemaOf } from '../collections/queryables.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { isObject } from './json_object.ts'
import { saidByPeople, saidWithEveryChange } from './read_row.ts'
import { givenProperties, isFilled, may, pathOf, readerOf } from './written_layer.ts'

type Schema = Readonly<Record<string, unknown>>

/** What a form asks of a rule, out of all that JSON Schema can say. */
const bounds = ['minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'format']

/**
 * A layer's schema (OGC API – Features, Part 5), for whoever asks: titles, words, units and bounds of
 * each property, which must be given and which this user may write. A form is made of it alone. The
 * bounds are those of the definition that reads what is given.
 */
export async function layerSchema(session: Session, user: User, layer: ServedLayer, base: string) {
  const { definition } = layer
  const rights = Object.fromEntries(deeds.map((deed) => [deed, may(user, layer, deed)]))
  const writes = may(user, layer, 'add') || may(user, layer, 'change')
  const given = new Set(writes ? givenProperties(layer) : [])
  const scheme = await readScheme(session)
  const properties = Object.entries(layer.properties).map(([name, property], at) => [
    name,
    {
      ...describe(layer, name, property),
      ...(name === 'marking' && markingSchema(scheme, user)),
      ...(name === 'owning_unit' && user.units !== 'all' && { enum: user.units }),
      ...(given.has(name) ? {} : { readOnly: true }),
      ...(isFilled(layer, name) && { 'x-filled': true }),
      'x-ogc-propertySeq': at + 1,
    },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/collections/${layer.id}/schema`,
    type: 'object',
    title: `${definition.title.vi} / ${definition.title.en}`,
    'x-title': definition.title,
    'x-may': rights,
    'x-editors': definition.editors ?? {},
    'x-said-with-every-change': saidWithEveryChange.filter((name) => !isFilled(layer, name)),
    properties: {
      id: { type: 'string', readOnly: true, 'x-ogc-role': 'id' },
      ...Object.fromEntries(properties),
      ...geometrySchema(layer, writes),
    },
    required: givenProperties(layer).filter(
      (name) => isRequired(layer, name) && !isFilled(layer, name),
    ),
    dependentRequired: dependentRequired(layer),
    additionalProperties: false,
  }
}

function describe(layer: ServedLayer, name: string, property: Property): Schema {
  const { default: filled, ...rule } = ruleAt(layer, pathOf(layer, name)) ?? {}
  const own = schemaOf(property)
  const words = 'words' in property ? property.words : undefined
  return {
    ...own,
    ...(property.kind === 'instant' ? {} : pick(rule, bounds)),
    ...(mayBeEmpty(layer, name) && nullable(own)),
    // What a person has to say is not said for them.
    ...(filled !== undefined && !byPeople.has(name) && { default: filled }),
    'x-title': property.label,
    ...(property.description && { 'x-description': property.description }),
    ...(words && { 'x-words': words satisfies Vocabulary }),
    ...('to' in property && { 'x-links-to': property.to }),
    ...('of' in property && { 'x-unit': property.of }),
  }
}

/** Where the source does not say when, a person has to say so; a default fills what is left out. */
const mayBeEmpty = (layer: ServedLayer, name: string): boolean =>
  name === 'as_of' ||
  !(isRequired(layer, name) || 'default' in (ruleAt(layer, pathOf(layer, name)) ?? {}))

/** What may be left empty is given as null. */
const nullable = ({ type, enum: codes }: Schema): Schema => ({
  type: [type, 'null'],
  ...(Array.isArray(codes) && { enum: [...(codes as unknown[]), null] }),
})

const pick = (from: Schema, names: readonly string[]): Schema =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]))

function markingSchema(scheme: readonly Mark[], { clearance }: User): Schema {
  const marks = scheme.filter(({ rank }) => rank <= clearance)
  return { enum: marks.map(({ code }) => code), 'x-words': vocabularyOf(marks.map(markingOf)) }
}

function geometrySchema({ definition: { geometry } }: ServedLayer, may: boolean): Schema {
  if (geometry === 'none') return {}
  return {
    geometry: {
      'x-ogc-role': 'primary-geometry',
      format: geometry === 'Geometry' ? 'geometry-any' : `geometry-${geometry.toLowerCase()}`,
      ...(may ? {} : { readOnly: true }),
    },
  }
}

const written = new Map<string, Schema>()

/** The definition's own schema of a source record, as JSON Schema. */
function recordSchema(layer: ServedLayer): Schema {
  const known = written.get(layer.id)
  if (known) return known
  const schema = z.toJSONSchema(readerOf(layer).schema, { io: 'input', unrepresentable: 'any' })
  written.set(layer.id, schema as Schema)
  return schema as Schema
}

function ruleAt(layer: ServedLayer, path: readonly string[]): Schema | undefined {
  let here: unknown = recordSchema(layer)
  for (const name of path) {
    here = isObject(here) && isObject(here.properties) ? here.properties[name] : undefined
  }
  return isObject(here) ? here : undefined
}

/** Whether what stands at a path must be given by whoever gives what is around it. */
function isNeeded(layer: ServedLayer, path: readonly string[]): boolean {
  const { required } = ruleAt(layer, path.slice(0, -1)) ?? {}
  return Array.isArray(required) && required.includes(path.at(-1))
}

const everyStep = (path: readonly string[], from: number) =>
  path.slice(from).map((_, at) => path.slice(0, from + at + 1))

const byPeople = new Set<string>([...saidByPeople, ...saidWithEveryChange])

const isRequired = (layer: ServedLayer, name: string): boolean =>
  byPeople.has(name) || everyStep(pathOf(layer, name), 0).every((path) => isNeeded(layer, path))

/** Properties of which one needs the other, as a text its translation and a rating its scale. */
function dependentRequired(layer: ServedLayer): Record<string, string[]> {
  const paths = givenProperties(layer).map((name) => ({ name, path: pathOf(layer, name) }))
  const needs = paths.map(({ name, path }) => {
    const optional = everyStep(path, 0)
      .slice(0, -1)
      .filter((part) => !isNeeded(layer, part))
      .at(-1)
    if (optional === undefined) return [name, []] as const
    const others = paths.filter(
      (other) =>
        other.name !== name &&
        optional.every((part, at) => other.path[at] === part) &&
        everyStep(other.path, optional.length).every((part) => isNeeded(layer, part)),
    )
    return [name, others.map((other) => other.name)] as const
  })
  return Object.fromEntries(
    needs.filter(([, others]) => others.length > 0).map(([name, others]) => [name, [...others]]),
  )
}
