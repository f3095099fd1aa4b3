import { useState } from 'react'
import { Button } from '../kit/button.tsx'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { Icon } from '../kit/icon.tsx'
import { closeAlertWindow } from '../state/alert_window.ts'
import type { Watch } from '../state/api/watch_requests.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { AlertList } from './alert_list.tsx'
import { ManageWebhooks } from './manage_webhooks.tsx'
import { SoundChoice } from './sound_choice.tsx'
import { WatchForm } from './watch_form.tsx'
import { WatchList } from './watch_list.tsx'
import { watchWords } from './watch_words.ts'
import '../accounts/account_window.css'
import './alert_window.css'

/** What one's standing questions told, and the questions themselves. */
export default function AlertWindow() {
  const words = useWords(watchWords)
  const [written, setWritten] = useState<Watch | 'new' | null>(null)
  const isAdministrator = useStore(session, ({ me }) => me?.role === 'administrator')
  const done = () => setWritten(null)
  return (
    <DialogWindow
      title={words.title}
      closeLabel={words.close}
      open
      onClose={closeAlertWindow}
      width="broad"
    >
      {written === null ? (
        <div className="alert_window">
          <section>
            <h3>{words.alerts}</h3>
            <AlertList />
            <SoundChoice />
          </section>
          <section>
            <header>
              <h3>{words.watches}</h3>
              <Button onPress={() => setWritten('new')}>
                <Icon name="plus" size={14} />
                {words.add}
              </Button>
            </header>
            <WatchList onChange={setWritten} />
          </section>
          {isAdministrator && <ManageWebhooks />}
        </div>
      ) : (
        <WatchForm watch={written === 'new' ? null : written} onDone={done} />
      )}
    </DialogWindow>
  )
}
