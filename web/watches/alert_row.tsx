import { useId } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Age } from '../age/age.tsx'
import { Button } from '../kit/button.tsx'
import { closeAlertWindow } from '../state/alert_window.ts'
import { useFeature } from '../state/api/queries.ts'
import type { Alert } from '../state/api/watch_requests.ts'
import { goToFeature } from '../state/go_to.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { watchWords } from './watch_words.ts'

interface AlertRowProps {
  readonly alert: Alert
  /** Without it the alert was read. */
  readonly onAcknowledge?: () => Promise<void>
}

/** One alert: what, where, since when, what made it true, and the way there. */
export function AlertRow({ alert, onAcknowledge }: AlertRowProps) {
  const words = useWords(watchWords)
  const language = useLanguage()
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const { subject, at } = alert
  const { data: feature } = useFeature(subject.layer, subject.id)
  const name = subject.name[language]
  const show = () => {
    closeAlertWindow()
    selectFeature({ layer: subject.layer, id: subject.id })
    if (feature) goToFeature(subject.layer, feature)
  }
  return (
    <li className="alert" data-open={onAcknowledge !== undefined}>
      <div>
        <h4>{name}</h4>
        <p>{keepNamesWhole(alert.says[language])}</p>
        <p className="alert_when">
          {alert.watch} · {fill(words.since, { moment: writeDate(at, language, 'minute') })} ·{' '}
          <Age moment={at} cadenceHours={undefined} />
        </p>
        <TroubleNote id={note} trouble={trouble} busy={busy} />
      </div>
      <div className="account_buttons">
        <Button tone="quiet" label={`${words.show}: ${name}`} onPress={show}>
          {words.show}
        </Button>
        {onAcknowledge && (
          <Button
            tone="solid"
            label={`${words.acknowledge}: ${name}`}
            busy={busy}
            onPress={() => void send(onAcknowledge, () => {})}
          >
            {words.acknowledge}
          </Button>
        )}
      </div>
    </li>
  )
}
