import { type ChangedValue, changedValues } from '../../geo/log/changed_values.ts'
import { inOrderOf, loggedProperties } from '../../geo/log/logged_properties.ts'
import type { SaidEntry } from '../state/api/log_page.ts'

/**
 * What an opened entry shows, in the order of the definition: of a change what is other than before, of
 * what came or went whole everything that was said.
 */
export function toldValues(entry: SaidEntry): readonly ChangedValue[] {
  const { before, after } = entry
  const isChange = before !== null && after !== null
  const told = isChange ? changedValues(entry) : wholeValues(before, after)
  return inOrderOf(loggedProperties(entry), told)
}

function wholeValues(before: SaidEntry['before'], after: SaidEntry['after']): ChangedValue[] {
  return Object.entries(after ?? before ?? {})
    .filter(([, value]) => isSaid(value))
    .map(([property, value]) => ({
      property,
      before: before === null ? null : value,
      after: after === null ? null : value,
    }))
}

const isSaid = (value: unknown) =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
