import type { Feature } from '../state/api/feature.ts'
import type { FormSchema } from './form_field.ts'

/** The role may write the layer; whether it may write this one depends on who answers for it. */
export function mayChange({ may, fields }: FormSchema, { properties }: Feature): boolean {
  const owners = Object.keys(fields.find(({ name }) => name === 'owning_unit')?.words ?? {})
  return may.change && (owners.length === 0 || owners.includes(String(properties.owning_unit)))
}
