import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { Icon } from '../kit/icon.tsx'
import { definitionOf } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import type { Draft } from './draft.ts'
import { draftName } from './draft_name.ts'
import { editWords } from './edit_words.ts'
import { sendRemoval } from './send_draft.ts'
import './question.css'

/** Takes the feature away, once its name was read and agreed to. */
export function RemoveButton({ draft }: { readonly draft: Draft }) {
  const language = useLanguage()
  const words = useWords(editWords)
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const layer = definitionOf(draft.target.layer).title[language]
  const stay = () => setAsking(false)
  return (
    <>
      <span className="edit_remove">
        <Button tone="danger" onPress={() => setAsking(true)}>
          <Icon name="trash" size={14} />
          {words.remove}
        </Button>
      </span>
      <DialogWindow
        title={fill(words.remove_question, { name: draftName(draft, language) })}
        closeLabel={words.close}
        open={asking}
        onClose={stay}
      >
        <p>{fill(words.remove_help, { layer })}</p>
        <div className="question_buttons">
          <Button autoFocus onPress={stay}>
            {words.cancel}
          </Button>
          <Button
            tone="danger"
            onPress={() => {
              stay()
              void sendRemoval(queryClient)
            }}
          >
            {words.remove}
          </Button>
        </div>
      </DialogWindow>
    </>
  )
}
