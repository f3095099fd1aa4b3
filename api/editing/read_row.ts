import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Refusal } from '../../geo/source/read_source.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { Written } from './check_row.ts'
import type { CurrentFeature } from './current_feature.ts'
import { refusedFor } from './refusals.ts'
import { sourceRecordOf } from './source_record.ts'
import { givenProperties, propertyAt, readerOf } from './written_layer.ts'

/** A feature as a client gives it. */
export interface Document {
  readonly id?: unknown
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry?: unknown
}

const document = z
  .strictObject({
    type: z.literal('Feature', 'is "Feature"'),
    id: z.unknown(),
    properties: z.record(z.string(), z.unknown(), 'is an object'),
    geometry: z.unknown(),
    // As the API gives them; what a client sends back of them says nothing.
    links: z.unknown(),
    exercise: z.unknown(),
  })
  .partial({ id: true, geometry: true, links: true, exercise: true })

const patchDocument = document.partial()

/** @throws Refused (422) naming what is not of a feature, or of a part of one. */
export function readFeature(value: unknown, isPatch: boolean): Document {
  const read = (isPatch ? patchDocument : document).safeParse(value)
  if (read.success) return { ...read.data, properties: read.data.properties ?? {} }
  const [issue] = read.error.issues
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.')
  throw refusedFor([{ field: field || 'The body', reason: issue?.message ?? 'is no feature' }])
}

/**
 * Refuses what is not for a client to give: properties that the layer does not have, and those that
 * the database says. They may come back as they are, since programs send a feature whole.
 */
export function strangers(
  layer: ServedLayer,
  given: Document,
  current?: CurrentFeature,
): Refusal[] {
  const writable = new Set(givenProperties(layer))
  const problems: Refusal[] = []
  if (given.id !== undefined && given.id !== current?.feature.id) {
    problems.push({ field: 'id', reason: 'is given by the database and stays' })
  }
  for (const [name, value] of Object.entries(given.properties)) {
    if (writable.has(name)) continue
    const isKnown = Object.hasOwn(layer.properties, name)
    if (isKnown && current && isDeepStrictEqual(value, current.feature.properties[name])) continue
    problems.push({
      field: name,
      reason: isKnown ? 'is for the database to say' : 'is no property of this layer',
    })
  }
  return problems
}

/** What the definition fills in for shipped data, and a person has to say. */
export const saidByPeople = ['owning_unit', 'marking'] as const

/** Without an owner or a marking the definition would put its own: a marking taken away, lowered. */
export const unowned = ({ properties }: Document): Refusal[] =>
  saidByPeople
    .filter((name) => (properties[name] ?? null) === null)
    .map((field) => ({ field, reason: 'is to be said' }))

/** What every change says, also where it stays the same: a new value is not the old source's. */
export const saidWithEveryChange = ['source', 'as_of', 'confidence'] as const
export const unsaid = (given: Document): Refusal[] =>
  saidWithEveryChange
    .filter((name) => !Object.hasOwn(given.properties, name))
    .map((field) => ({ field, reason: 'is to be said with every change, even where it stays' }))

/** The row that a feature comes to by its layer's definition, or every reason why not. */
export function readRow(layer: ServedLayer, id: string, { properties, geometry }: Document) {
  const { record, refusals } = sourceRecordOf(layer, { id, properties, geometry })
  const read = readerOf(layer)(record)
  const problems = read.ok
    ? refusals
    : [
        ...refusals,
        ...read.error.map(({ field, reason }) => ({ field: propertyAt(layer, field), reason })),
      ]
  return read.ok && problems.length === 0
    ? { row: read.value as Written, problems }
    : { row: undefined, problems }
}
