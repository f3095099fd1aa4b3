import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ClashRow } from './clash_row.tsx'
import { chosenVersion, differences, type Side } from './differences.ts'
import { type Clash, changeDraft, type Draft } from './draft.ts'
import { draftName } from './draft_name.ts'
import { editWords } from './edit_words.ts'
import { sendDraft } from './send_draft.ts'
import { useHeadFocus } from './use_head_focus.ts'
import './clash_view.css'

/** Two people changed one feature: both versions side by side, and a choice wherever they differ. */
export function ClashView({ draft }: { readonly draft: Draft }) {
  return draft.clash === null ? null : <Choosing draft={draft} clash={draft.clash} />
}

function Choosing({ draft, clash }: { readonly draft: Draft; readonly clash: Clash }) {
  const language = useLanguage()
  const words = useWords(editWords)
  const queryClient = useQueryClient()
  const head = useHeadFocus()
  const { schema, held, mine, busy } = draft
  const { theirs, version } = clash
  // What a person has to choose stands first: below what is chosen already nobody would look for it.
  const differing = useMemo(() => {
    const all = differences(schema.fields, held, mine, theirs)
    const open = all.filter(({ proposed }) => proposed === null)
    return [...open, ...all.filter(({ proposed }) => proposed !== null)]
  }, [schema, held, mine, theirs])
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>(() =>
    Object.fromEntries(
      differing.flatMap(({ name, proposed }) => (proposed === null ? [] : [[name, proposed]])),
    ),
  )
  const open = differing.filter(({ name }) => !(name in chosen)).length
  /** From here on the form is of the version that stands, with what was chosen written into it. */
  const takeOver = () =>
    changeDraft({
      ...{ held: theirs, version, clash: null, attempt: null },
      mine: chosenVersion(differing, chosen, mine, theirs),
    })
  return (
    <section className="clash" aria-busy={busy}>
      <h2 ref={head} tabIndex={-1}>
        {words.clash}
      </h2>
      <p className="clash_name">{draftName(draft, language)}</p>
      <p className="edit_hint">{differing.length > 0 ? words.clash_help : words.no_difference}</p>
      {differing.map(({ name }) => (
        <ClashRow
          key={name}
          name={name}
          field={schema.fields.find((field) => field.name === name) ?? null}
          versions={{ held, mine, theirs }}
          chosen={chosen[name] ?? null}
          onChoose={(side) => setChosen({ ...chosen, [name]: side })}
        />
      ))}
      <footer className="edit_foot">
        {open > 0 && <p role="status">{fill(words.still_to_choose, { count: open })}</p>}
        <div className="edit_buttons">
          <Button
            tone="solid"
            disabled={open > 0}
            onPress={() => {
              takeOver()
              void sendDraft(queryClient)
            }}
          >
            {words.send_chosen}
          </Button>
          <Button onPress={() => changeDraft({ clash: null })}>{words.back_to_form}</Button>
        </div>
      </footer>
    </section>
  )
}
