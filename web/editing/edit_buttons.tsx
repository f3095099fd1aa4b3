import type { ReactNode } from 'react'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import type { FeatureRef } from '../map/map_view.ts'
import type { Feature } from '../state/api/feature.ts'
import { useFeature } from '../state/api/queries.ts'
import { textFrom } from '../state/api/read_json.ts'
import { beginEditing } from '../state/begin_editing.ts'
import { type Definition, definitionOf, layersAbout } from '../state/definitions.ts'
import { useWords } from '../words/use_words.ts'
import { AddButton } from './add_button.tsx'
import { editWords } from './edit_words.ts'
import { mayChange } from './may_change.ts'
import { stays, wholeOf } from './stays.ts'
import { useFormSchema } from './use_form_schema.ts'

interface EditButtonsProps {
  readonly definition: Definition
  readonly feature: Feature
}

/** What can be written of a feature: itself, and what other layers say of it. */
export function EditButtons({ definition, feature }: EditButtonsProps) {
  if (stays(definition, feature)) return null
  const whole = wholeOf(definition, feature)
  const buttons = <Buttons definition={definition} feature={feature} />
  return whole ? <UnlessStays whole={whole}>{buttons}</UnlessStays> : buttons
}

interface UnlessStaysProps {
  readonly whole: FeatureRef
  readonly children: ReactNode
}

/** Of a line of an approved plan nothing is offered that would be refused. */
function UnlessStays({ whole, children }: UnlessStaysProps) {
  const { data: found } = useFeature(whole.layer, whole.id)
  return found && !stays(definitionOf(whole.layer), found) ? children : null
}

function Buttons({ definition, feature }: EditButtonsProps) {
  const words = useWords(editWords)
  const { data: schema } = useFormSchema(definition.id)
  return (
    <>
      {schema && mayChange(schema, feature) && (
        <Button onPress={() => beginEditing({ layer: definition.id, id: feature.id, given: {} })}>
          <Icon name="edit" size={14} />
          {words.edit}
        </Button>
      )}
      {layersAbout(definition.id)
        .filter(({ about }) => about.isDeed !== true)
        .map(({ about, name }) => (
          <AddButton
            key={about.id}
            layer={about.id}
            given={{
              [name]: feature.id,
              unit_code: textFrom(feature.properties.unit_code) ?? '',
            }}
          />
        ))}
    </>
  )
}
