import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import type { Feature } from '../state/api/feature.ts'
import { textFrom } from '../state/api/read_json.ts'
import { beginEditing } from '../state/begin_editing.ts'
import { type Definition, layersAbout } from '../state/definitions.ts'
import { useWords } from '../words/use_words.ts'
import { AddButton } from './add_button.tsx'
import { editWords } from './edit_words.ts'
import { mayChange } from './may_change.ts'
import { useFormSchema } from './use_form_schema.ts'

interface EditButtonsProps {
  readonly definition: Definition
  readonly feature: Feature
}

/** What can be written of a feature: itself, and what other layers say of it. */
export function EditButtons({ definition, feature }: EditButtonsProps) {
  const words = useWords(editWords)
  const { data: schema } = useFormSchema(definition.id)
  if (stays(definition, feature)) return null
  return (
    <>
      {schema && mayChange(schema, feature) && (
        <Button onPress={() => beginEditing({ layer: definition.id, id: feature.id, given: {} })}>
          <Icon name="edit" size={14} />
          {words.edit}
        </Button>
      )}
      {layersAbout(definition.id).map(({ about, name }) => (
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

/** What was approved is written no more, and neither is anything of it. */
const stays = (definition: Definition, { properties }: Feature): boolean =>
  Object.entries(definition.stays ?? {}).some(([name, words]) =>
    words?.includes(String(properties[name])),
  )
