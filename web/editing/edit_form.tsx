import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { definitionOf } from '../state/definitions.ts'
import { closeEditing, whenFree } from '../state/editing.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { askedFields } from './asked_fields.ts'
import { type Draft, writeField } from './draft.ts'
import { draftName } from './draft_name.ts'
import { stopDrawing } from './drawing_desk.ts'
import { EditState } from './edit_state.tsx'
import { editWords } from './edit_words.ts'
import { FilledFields } from './filled_fields.tsx'
import { FormControl } from './form_control.tsx'
import type { FormField } from './form_field.ts'
import { type Group, groupFields } from './group_fields.ts'
import { PlacePart } from './place_part.tsx'
import { RemoveButton } from './remove_button.tsx'
import { SameSource } from './same_source.tsx'
import { sendDraft } from './send_draft.ts'
import { useHeadFocus } from './use_head_focus.ts'
import { useProposedName } from './use_proposed_name.ts'

/** A feature as a form, made of its layer's schema. */
export function EditForm({ draft }: { readonly draft: Draft }) {
  const language = useLanguage()
  const words = useWords(editWords)
  const queryClient = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const head = useHeadFocus()
  const { target, schema, mine, problems, refusals, busy } = draft
  const definition = definitionOf(target.layer)
  const { singular, title, naming } = definition
  const asked = askedFields(definition, schema.fields, mine.controls)
  useProposedName(draft)
  useEffect(() => {
    if (refusals === 0) return
    const wrong = '[aria-invalid="true"], [data-wrong="true"] button'
    form.current?.querySelector<HTMLElement>(wrong)?.focus()
  }, [refusals])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A part that is still being drawn is closed and goes along.
    stopDrawing()
    void sendDraft(queryClient)
  }
  const isChange = target.id !== null
  const control = (field: FormField) => (
    <FormControl
      key={field.name}
      field={field}
      value={mine.controls[field.name] ?? ''}
      problem={problems[field.name]}
      onChange={(value) => writeField(field.name, value)}
    />
  )
  return (
    <form ref={form} className="edit_form" onSubmit={submit} noValidate aria-busy={busy}>
      <header className="edit_head">
        <p className="feature_kind">
          {title[language]}
          <span className="edit_hint" aria-hidden="true">
            <span className="edit_required">*</span> {words.required_mark}
          </span>
        </p>
        <h2 ref={head} tabIndex={-1}>
          {isChange
            ? fill(words.editing, { name: draftName(draft, language) })
            : fill(words.adding, { thing: singular[language] })}
        </h2>
      </header>
      {groupFields(asked, naming !== undefined).map(({ group, fields }) => (
        <fieldset key={group} className="edit_group" data-group={group} disabled={busy}>
          <legend>{words[group satisfies Group]}</legend>
          {group === 'source' && isChange && <SameSource draft={draft} />}
          {group === 'place' && schema.geometry !== null && <PlacePart draft={draft} />}
          {group === 'filled' ? (
            <FilledFields isOpen={fields.some(({ name }) => problems[name] !== undefined)}>
              {fields.map(control)}
            </FilledFields>
          ) : (
            fields.map(control)
          )}
        </fieldset>
      ))}
      <footer className="edit_foot">
        <EditState draft={draft} />
        <div className="edit_buttons">
          <Button tone="solid" busy={busy}>
            {busy ? words.saving : words.save}
          </Button>
          <Button onPress={() => whenFree(closeEditing)}>{words.cancel}</Button>
          {isChange && draft.schema.may.remove && <RemoveButton draft={draft} />}
        </div>
      </footer>
    </form>
  )
}
