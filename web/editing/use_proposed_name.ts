import { useEffect, useRef } from 'react'
import type { Label } from '../../geo/words.ts'
import { featureName } from '../panels/feature_name.ts'
import { useFeaturesNow } from '../state/api/queries.ts'
import { definitionOf } from '../state/definitions.ts'
import { type Draft, writeField } from './draft.ts'
import { isEmpty } from './form_field.ts'
import { proposeName } from './propose_name.ts'

/**
 * Names a feature by its other fields as they are filled in, where its layer has it so. A name that
 * somebody typed stays.
 */
export function useProposedName({ target, schema, mine }: Draft): void {
  const definition = definitionOf(target.layer)
  const { controls } = mine
  const link = schema.fields.find(
    ({ name, to }) => to !== null && definition.naming?.from.includes(name),
  )
  const { data: linked } = useFeaturesNow(link?.to ?? null)
  const name = proposeName(definition, schema.fields, controls, ({ to }, id, language) => {
    const feature = to === link?.to ? linked?.find((each) => each.id === id) : undefined
    return feature && featureName(feature, language)
  })
  const last = useRef<Label>(null)
  const { vi, en } = name ?? {}
  const { name_vi, name_en } = controls
  useEffect(() => {
    if (vi === undefined || en === undefined) return
    if (last.current?.vi === vi && last.current.en === en) return
    const isOurs = (control: typeof name_vi, was: string | undefined) =>
      isEmpty(control) || control === was
    if (isOurs(name_vi, last.current?.vi)) writeField('name_vi', vi)
    if (isOurs(name_en, last.current?.en)) writeField('name_en', en)
    last.current = { vi, en }
  }, [vi, en, name_vi, name_en])
}
