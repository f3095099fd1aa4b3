import { fill } from '../../geo/fill.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { beginEditing } from '../state/begin_editing.ts'
import { definitionOf } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import { useFormSchema } from './use_form_schema.ts'

interface AddButtonProps {
  readonly layer: LayerId
  /** What is known of the new one beforehand. */
  readonly given?: Readonly<Record<string, string>>
  readonly onPress?: () => void
  /** Among buttons that are pictures. */
  readonly asPicture?: boolean
}

/** Opens the form of a new feature of a layer, for whoever may write there. */
export function AddButton({ layer, given = {}, onPress, asPicture = false }: AddButtonProps) {
  const language = useLanguage()
  const words = useWords(editWords)
  const { data } = useFormSchema(layer)
  if (data?.may.add !== true) return null
  const label = fill(words.add_one, { thing: definitionOf(layer).singular[language] })
  const begin = () => {
    onPress?.()
    beginEditing({ layer, id: null, given })
  }
  return asPicture ? (
    <IconButton icon="plus" label={label} side="top" onPress={begin} />
  ) : (
    <Button onPress={begin}>
      <Icon name="plus" size={14} />
      {label}
    </Button>
  )
}
