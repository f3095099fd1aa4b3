import { useState } from 'react'
import { Button } from '../kit/button.tsx'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { Icon } from '../kit/icon.tsx'
import { closeAlertWindow } from '../state/alert_window.ts'
import { wantedArea } from '../state/area_drawing.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { AlertList } from './alert_list.tsx'
import { ManageWebhooks } from './manage_webhooks.tsx'
import { SoundChoice } from './sound_choice.tsx'
import { useWatchArea } from './use_watch_area.ts'
import { formOf, WatchForm, type WatchInForm } from './watch_form.tsx'
import { WatchList } from './watch_list.tsx'
import { watchWords } from './watch_words.ts'
import '../accounts/account_window.css'
import './alert_window.css'

/** What one's standing questions told, and the questions themselves. */
export default function AlertWindow() {
  const words = useWords(watchWords)
  const [form, setForm] = useState<WatchInForm | null>(null)
  const draw = useWatchArea(form, setForm)
  const isOnMap = useStore(wantedArea, ({ asks }) => asks !== null)
  const isAdministrator = useStore(session, ({ me }) => me?.role === 'administrator')
  return (
    <DialogWindow
      title={words.title}
      closeLabel={words.close}
      open={!isOnMap}
      onClose={closeAlertWindow}
      width="broad"
      beside={form?.draft.kind === 'incident' && form.draft.area !== null}
    >
      {form === null ? (
        <div className="alert_window">
          <section>
            <h3>{words.alerts}</h3>
            <AlertList />
            <SoundChoice />
          </section>
          <section>
            <header>
              <h3>{words.watches}</h3>
              <Button onPress={() => setForm(formOf(null))}>
                <Icon name="plus" size={14} />
                {words.add}
              </Button>
            </header>
            <WatchList onChange={(watch) => setForm(formOf(watch))} />
          </section>
          {isAdministrator && <ManageWebhooks />}
        </div>
      ) : (
        <WatchForm form={form} onChange={setForm} onDone={() => setForm(null)} onDraw={draw} />
      )}
    </DialogWindow>
  )
}
