import { type FormEvent, useId } from 'react'
import { longestCallout } from '../../geo/briefing/callout.ts'
import { longestText } from '../../geo/layers/briefing_scenes/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { TextArea } from '../kit/text_area.tsx'
import { TextField } from '../kit/text_field.tsx'
import { changeDraft, leaveDraft, type SceneDraft, sceneDraft } from '../state/scene_draft.ts'
import { useStore } from '../state/use_store.ts'
import { themeNames } from '../theme/theme_names.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { CalloutFields } from './callout_fields.tsx'
import { ChartFields } from './chart_fields.tsx'
import { saveDraft } from './edit_scene.ts'
import { useDeed } from './use_deed.ts'
import { lettersOver, useTooLong } from './use_too_long.ts'

const longestTitle = 200

/** The texts of the open scene, and what it says on the map. */
export function SceneForm() {
  const words = useWords(briefingWords)
  const draft = useStore(sceneDraft, (state) => state.draft)
  const { busy, trouble, act } = useDeed()
  const wrong = useId()
  const tooLong = useTooLong()
  if (draft === null) return null
  const isWhole = draft.name_vi.trim() !== '' && calloutsAreWhole(draft) && !isTooLong(draft)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole) return
    act(async () => {
      await saveDraft(draft)
      return words.saved
    })
  }
  const title = (name: 'name_vi' | 'name_en', label: string) => (
    <TextField
      label={label}
      value={draft[name]}
      onChange={(value) => changeDraft({ [name]: value })}
      autoComplete="off"
      lengthAtMost={longestTitle}
    />
  )
  const text = (name: 'text_vi' | 'text_en' | 'notes_vi' | 'notes_en') => (
    <TextArea
      label={words[name]}
      value={draft[name]}
      onChange={(value) => changeDraft({ [name]: value })}
      wrong={tooLong(draft[name], longestText)}
    />
  )
  return (
    <form className="briefing_form" onSubmit={submit}>
      {title('name_vi', words.title_vi)}
      {text('text_vi')}
      {text('notes_vi')}
      <CalloutFields draft={draft} />
      <ChartFields charts={draft.charts} />
      <PaletteChoice palette={draft.palette} />
      <details className="scene_english">
        <summary>{words.english}</summary>
        {title('name_en', words.title_en)}
        {text('text_en')}
        {text('notes_en')}
      </details>
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
      <div className="briefing_deeds">
        <Button tone="solid" busy={busy} disabled={!isWhole}>
          {words.save}
        </Button>
        <Button tone="quiet" onPress={() => leaveDraft()}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

const calloutsAreWhole = ({ callouts }: SceneDraft) =>
  callouts.every(({ text_vi }) => text_vi.trim() !== '')

/** Whether the server would refuse a text for its length, which stands at its field. */
function isTooLong({ text_vi, text_en, notes_vi, notes_en, callouts }: SceneDraft): boolean {
  const texts = [text_vi, text_en, notes_vi, notes_en]
  const said = callouts.flatMap((callout) => [callout.text_vi, callout.text_en])
  return (
    texts.some((text) => lettersOver(text, longestText) > 0) ||
    said.some((text) => lettersOver(text, longestCallout) > 0)
  )
}

function PaletteChoice({ palette }: { readonly palette: string | null }) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const names = codesOf(themeNames)
  return (
    <div className="text_field">
      <span aria-hidden="true">{words.palette}</span>
      <Choice
        label={words.palette}
        value={palette ?? ''}
        onChange={(value) => changeDraft({ palette: names.find((name) => name === value) ?? null })}
        groups={[
          {
            title: '',
            options: [
              { value: '', words: words.palette_kept },
              ...names.map((value) => ({ value, words: themeNames[value][language] })),
            ],
          },
        ]}
      />
    </div>
  )
}
