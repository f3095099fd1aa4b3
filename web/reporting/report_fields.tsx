import { type FormEvent, useEffect } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../state/announce.ts'
import type { KeptAccount } from '../state/kept_account.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { CountsPart } from './counts_part.tsx'
import { clearReport, sendReport, stopMending, writing } from './draft.ts'
import { partNames } from './find_missing.ts'
import { KindChoice } from './kind_choice.tsx'
import { LikeReports } from './like_reports.tsx'
import { PhotoPart } from './photo_part.tsx'
import { PlaceChoice } from './place_choice.tsx'
import { partId } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'
import { SeverityChoice } from './severity_choice.tsx'
import { SureButton } from './sure_button.tsx'
import { TextPart } from './text_part.tsx'
import { WhenChoice } from './when_choice.tsx'

/** The questions of a report, in the order in which they are answered fastest, and the way out. */
export function ReportFields({ author }: { readonly author: KeptAccount }) {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const { draft, missing, refusals, notKept } = useStore(writing, (state) => state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it was refused anew.
  useEffect(() => {
    const first = partNames.find((name) => missing[name] !== undefined)
    if (first) document.getElementById(partId(first))?.focus()
  }, [refusals])
  if (draft === null) return null
  const mending = draft.mends > 0
  const plain = draft.form.addsTo ? words.send_added : words.send
  const sendSaid = mending ? words.send_mended : plain
  const send = (event: FormEvent) => {
    event.preventDefault()
    void sendReport(author.login).then((kept) => {
      if (!kept) return
      announce(reportingWords.kept[language])
      document.querySelector('.reporting')?.scrollTo({ top: 0 })
    })
  }
  const left = partNames.filter((name) => missing[name] !== undefined)
  return (
    <form className="report_fields" onSubmit={send} noValidate>
      <KindChoice />
      <SeverityChoice />
      <PlaceChoice />
      <WhenChoice />
      <TextPart />
      <LikeReports />
      <PhotoPart author={author} />
      <CountsPart />
      <div className="report_rest">
        {mending && (
          <Button tone="quiet" onPress={() => void stopMending(author.id)}>
            {words.stop_mending}
          </Button>
        )}
        <SureButton
          words={words.clear}
          question={words.clear_sure}
          onSure={() => void clearReport()}
        />
      </div>
      <div className="report_send">
        {notKept && (
          <p className="report_problem" role="alert">
            {words.not_kept}
          </p>
        )}
        {left.length > 0 && (
          <p className="report_problem" role="alert">
            {fill(words.to_mend, {
              parts: left.map((name) => words[name].toLocaleLowerCase(language)).join(', '),
            })}
          </p>
        )}
        <Button tone="solid">{sendSaid}</Button>
      </div>
    </form>
  )
}
