import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { longestRecipient } from '../../geo/layers/sent_reports/vocabulary.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { EarlierReport } from '../../geo/report/earlier_report.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { announce } from '../state/announce.ts'
import { type AskedEarlier, recordSent } from '../state/api/sent_reports.ts'
import { exercise } from '../state/lane.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

/** A report as it is sent, and against which other its numbers stand. */
export interface ReportToSend {
  readonly report: QuickReport
  readonly before: EarlierReport | null
  readonly against: AskedEarlier | null
}

interface MarkSentProps {
  readonly made: ReportToSend
  /** Whether it is the one that was downloaded, and not what stands on the screen. */
  readonly isDownloaded: boolean
  readonly onMarked: () => void
}

/** Asks to which office a report was sent, and records that it was. */
export function MarkSent({ made, isDownloaded, onMarked }: MarkSentProps) {
  const words = useWords(reportWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { busy, trouble, send } = useSending('refused')
  const [sentTo, setSentTo] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [wrong, missing] = [useId(), useId()]
  const isMissing = isAsked && sentTo.trim().length < 2
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (sentTo.trim().length < 2) return
    void send(
      async () => {
        const { documentHash } = await import('./save_report.ts')
        const hash = await documentHash({ ...made, isExercise: exercise !== null })
        await recordSent({ ...made, sentTo: sentTo.trim(), hash })
        await queryClient.invalidateQueries({ queryKey: ['items', 'sent_reports'] })
        announce(words.marked)
        setSentTo('')
        setAsked(false)
        onMarked()
      },
      () => {},
    )
  }
  const to = writeDate(made.report.to, language, 'minute')
  return (
    <form className="report_mark" onSubmit={submit} aria-label={words.mark_title} noValidate>
      <h3 className="part_head">{words.mark_title}</h3>
      <p className="quiet">
        {fill(isDownloaded ? words.mark_downloaded : words.mark_what, { to })}
      </p>
      <TextField
        label={words.office}
        value={sentTo}
        onChange={setSentTo}
        autoComplete="off"
        hint={words.office_hint}
        lengthAtMost={longestRecipient}
        wrongBecause={isMissing ? missing : undefined}
      />
      {isMissing && (
        <p id={missing} className="report_wrong" role="alert">
          {words.office_missing}
        </p>
      )}
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
      <Button busy={busy}>{words.mark}</Button>
    </form>
  )
}
