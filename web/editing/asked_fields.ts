import type { Definition } from '../state/definitions.ts'
import { type Controls, type FormField, isEmpty } from './form_field.ts'

/**
 * The fields that a form asks for beside what was said so far. One that holds something stays, also where
 * it goes with nothing any more: what nobody sees nobody can take away.
 */
export function askedFields(
  { leavesAway }: Pick<Definition, 'leavesAway'>,
  fields: readonly FormField[],
  values: Controls,
): readonly FormField[] {
  const said = (name: string) => {
    const control = values[name] ?? ''
    return typeof control === 'string' ? control : control.join()
  }
  const away = new Set<string>(leavesAway?.(said))
  return fields.filter(({ name }) => !away.has(name) || !isEmpty(values[name]))
}
