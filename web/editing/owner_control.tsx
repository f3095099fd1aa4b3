import { fill } from '../../geo/fill.ts'
import { Choice } from '../kit/choice.tsx'
import { useFeaturesNow } from '../state/api/queries.ts'
import { unitLayer } from '../state/definitions.ts'
import { useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'
import { useLinkedNames } from './use_linked_names.ts'

/** The unit that answers for a feature, of those that this user may write for; or a province. */
export function OwnerControl({ id, field, label, value, onChange, aria }: FieldPart) {
  const words = useWords(editWords)
  const units = useLinkedNames(unitLayer)
  const { data } = useFeaturesNow(unitLayer)
  const named = Object.keys(field.words)
  const provinces = [
    ...new Set(
      (data ?? []).flatMap(({ properties }) =>
        typeof properties.province_code === 'string' ? [properties.province_code] : [],
      ),
    ),
  ]
  const every = [
    ...provinces.map((code) => ({ value: code, words: fill(words.unit_code, { code }) })),
    ...units,
  ]
  const offered =
    named.length === 0
      ? every
      : named.map(
          (code) => every.find((each) => each.value === code) ?? { value: code, words: code },
        )
  const strange = value === '' || offered.some((each) => each.value === value) ? [] : [value]
  return (
    <Choice
      {...{ id, label, value, onChange, aria }}
      groups={[
        {
          title: '',
          options: [
            { value: '', words: words.choose },
            ...strange.map((code) => ({ value: code, words: code })),
            ...offered,
          ],
        },
      ]}
    />
  )
}
