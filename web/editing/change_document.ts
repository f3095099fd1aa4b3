import type { Geometry } from 'geojson'
import { givenValue } from './controls.ts'
import { type Controls, type FormField, type FormSchema, isEmpty, isSame } from './form_field.ts'

/** What is sent of a form. */
interface ToSend {
  readonly schema: Pick<FormSchema, 'fields' | 'saidWithEveryChange'>
  readonly values: Controls
  /** As the server has it. */
  readonly held: Controls
  readonly geometry: Geometry | null
  readonly heldGeometry: Geometry | null
}

/** A new feature: all that was said of it. */
export function newFeature({ schema, values, geometry }: ToSend) {
  const said = schema.fields.filter(({ name }) => !isEmpty(values[name]))
  return {
    type: 'Feature' as const,
    properties: Object.fromEntries(said.map((field) => valueAt(field, values))),
    geometry,
  }
}

/** A merge patch (RFC 7396): what has another value now, and what every change says. */
export function mergePatch({ schema, values, held, geometry, heldGeometry }: ToSend) {
  const told = new Set(schema.saidWithEveryChange)
  const changed = schema.fields.filter(
    ({ name }) => told.has(name) || !isSame(values[name], held[name]),
  )
  return {
    properties: Object.fromEntries(changed.map((field) => valueAt(field, values))),
    ...(!isSameGeometry(geometry, heldGeometry) && { geometry }),
  }
}

export const isSameGeometry = (one: Geometry | null, other: Geometry | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

const valueAt = (field: FormField, values: Controls): readonly [string, unknown] => [
  field.name,
  givenValue(field, values[field.name] ?? ''),
]
