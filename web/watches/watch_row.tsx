import { useId, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { changeWatch, removeWatch, type Watch } from '../state/api/watch_requests.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { TruthLine } from './truth_line.tsx'
import { watchWords } from './watch_words.ts'

interface WatchRowProps {
  readonly watch: Watch
  readonly onChange: () => void
  readonly onChanged: () => Promise<void>
}

/** One standing question, read back in words. */
export function WatchRow({ watch, onChange, onChanged }: WatchRowProps) {
  const words = useWords(watchWords)
  const language = useLanguage()
  const [asked, setAsked] = useState(false)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const { id, title, isPaused } = watch
  const named = (word: string) => `${word}: ${title}`
  const then = (work: () => Promise<void>) =>
    void send(
      async () => {
        await work()
        await onChanged()
      },
      () => {},
    )
  return (
    <li className="alert" data-paused={isPaused}>
      <div>
        <h4>{title}</h4>
        <p>{keepNamesWhole(watch.says[language])}</p>
        {isPaused ? <p className="alert_when">{words.paused}</p> : <TruthLine watch={id} />}
        {watch.webhookTrouble !== null && (
          <p className="choose_wrong">
            {fill(words.webhook_trouble, { why: watch.webhookTrouble })}
          </p>
        )}
        {asked && <p role="alert">{words.remove_sure}</p>}
        <TroubleNote id={note} trouble={trouble} busy={busy} />
      </div>
      <div className="account_buttons">
        {asked ? (
          <>
            <Button
              tone="danger"
              label={named(words.remove)}
              busy={busy}
              autoFocus
              onPress={() => then(() => removeWatch(id))}
            >
              {words.remove}
            </Button>
            <Button onPress={() => setAsked(false)}>{words.cancel}</Button>
          </>
        ) : (
          <>
            <Button
              tone="quiet"
              label={named(isPaused ? words.go_on : words.pause)}
              busy={busy}
              onPress={() => then(() => changeWatch(id, { paused: !isPaused }))}
            >
              {isPaused ? words.go_on : words.pause}
            </Button>
            <Button tone="quiet" label={named(words.change)} onPress={onChange}>
              {words.change}
            </Button>
            <Button tone="quiet" label={named(words.remove)} onPress={() => setAsked(true)}>
              {words.remove}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
