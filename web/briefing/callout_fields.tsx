import { longestCallout, mostCallouts } from '../../geo/briefing/callout.ts'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { TextArea } from '../kit/text_area.tsx'
import { changeDraft, type DraftCallout, type SceneDraft } from '../state/scene_draft.ts'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { pickFrom, pickPlace } from './pick_callout.ts'
import { useTooLong } from './use_too_long.ts'

/** What a scene says on the map: put by a press there, and written here. */
export function CalloutFields({ draft }: { readonly draft: SceneDraft }) {
  const words = useWords(briefingWords)
  return (
    <fieldset className="callouts">
      <legend>{words.callouts}</legend>
      {draft.callouts.map((callout, at) => (
        <CalloutField key={callout.key} callout={callout} place={at + 1} draft={draft} />
      ))}
      {draft.callouts.length < mostCallouts && (
        <Button onPress={pickPlace}>{words.add_callout}</Button>
      )}
    </fieldset>
  )
}

interface CalloutFieldProps {
  readonly callout: DraftCallout
  readonly place: number
  readonly draft: SceneDraft
}

function CalloutField({ callout, place, draft }: CalloutFieldProps) {
  const words = useWords(briefingWords)
  const tooLong = useTooLong()
  const change = (part: Partial<DraftCallout>) =>
    changeDraft({
      callouts: draft.callouts.map((one) => (one.key === callout.key ? { ...one, ...part } : one)),
    })
  const remove = () =>
    changeDraft({ callouts: draft.callouts.filter(({ key }) => key !== callout.key) })
  const text = (name: 'text_vi' | 'text_en', label: string) => (
    <TextArea
      label={fill(label, { place })}
      value={callout[name]}
      onChange={(value) => change({ [name]: value })}
      wrong={tooLong(callout[name], longestCallout)}
      lines={1}
    />
  )
  return (
    <div className="callout_field">
      {text('text_vi', words.callout)}
      {text('text_en', words.callout_en)}
      <div className="briefing_deeds">
        {callout.from === null ? (
          <Button onPress={() => pickFrom(callout.key)}>{words.add_arrow}</Button>
        ) : (
          <Button onPress={() => change({ from: null })}>{words.drop_arrow}</Button>
        )}
        <IconButton
          small
          icon="trash"
          label={fill(words.remove_callout, { place })}
          onPress={remove}
        />
      </div>
    </div>
  )
}
