import { useEffect } from 'react'
import { fill } from '../../geo/fill.ts'
import { WritesNow } from '../clock/writes_now.tsx'
import { Cover } from '../kit/cover.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { ConnectionLight } from '../shell/connection_light.tsx'
import { screen } from '../state/screen.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { authorOf, useAuthorId } from './author.ts'
import { DeviceNotes } from './device_notes.tsx'
import { beginReport, ownPath, writing } from './draft.ts'
import { LaneMark } from './lane_mark.tsx'
import { watchOutbox } from './outbox/outbox.ts'
import { OutboxList } from './outbox_list.tsx'
import { ReportFields } from './report_fields.tsx'
import { reportingWords } from './reporting_words.ts'
import { UnsentCount } from './unsent_count.tsx'
import './reporting.css'

/** Writes a report, with a connection or without; beside it what is still unsent. */
export default function ReportingScreen() {
  const words = useWords(reportingWords)
  const authorId = useAuthorId()
  const me = useStore(session, (state) => state.me)
  const mends = useStore(writing, ({ draft }) => (draft?.mends ?? 0) > 0)
  const path = useStore(writing, ({ draft }) => draft?.path ?? ownPath)
  const author = authorId === null ? null : authorOf(session.get())
  useEffect(() => {
    watchOutbox()
    if (authorId !== null) void beginReport(authorId)
  }, [authorId])
  const close = () => screen.set({ reporting: false })
  return (
    <Cover label={words.title} onLeave={close}>
      <div className="reporting">
        <header className="reporting_head">
          <IconButton icon="chevron_left" label={words.close} onPress={close} side="right" />
          <h2>{mends ? words.mend_title : words.title}</h2>
          <UnsentCount />
          <ConnectionLight />
        </header>
        <main className="reporting_body">
          <div className="reporting_notes">
            <p className="report_hint report_as">
              <LaneMark path={path} />
              {author && fill(words.as, { name: author.dutyName })}
            </p>
            <DeviceNotes />
            <WritesNow />
          </div>
          {author ? (
            <>
              <ReportFields author={author} />
              <OutboxList />
            </>
          ) : (
            <p className="report_note" data-bad="true">
              {me === null ? words.nobody : words.may_not}
            </p>
          )}
        </main>
      </div>
    </Cover>
  )
}
