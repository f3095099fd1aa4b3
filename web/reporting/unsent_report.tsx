import { fill } from '../../geo/fill.ts'
import { incidentsLayer } from '../../geo/layers/incidents/layer.ts'
import { incidentKind, severityWords } from '../../geo/layers/incidents/vocabulary.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import { SymbolKey } from '../legend/symbol_key.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { LaneMark } from './lane_mark.tsx'
import type { KeptPhoto, KeptReport } from './outbox/kept_report.ts'
import { outboxWords } from './outbox_words.ts'
import { PhotoTile } from './photo_tile.tsx'
import { RefusedReport } from './refused_report.tsx'

interface UnsentReportProps {
  readonly report: KeptReport
  /** What of its photos is still here. */
  readonly photos: readonly KeptPhoto[]
  readonly isGoing: boolean
}

/** One report that is still on this device: what it is, and how it stands with it. */
export function UnsentReport({ report, photos, isGoing }: UnsentReportProps) {
  const words = useWords(outboxWords)
  const language = useLanguage()
  const { form, writtenAt, refusal, incident } = report
  const { kind, severity, text } = form
  const time = writeDate(new Date(writtenAt).toISOString(), language, 'minute')
  const state = isGoing ? words.sending : refusal ? words.refused : words.waiting
  return (
    <li className="unsent" data-refused={refusal !== null}>
      <SymbolKey symbol={classOf(incidentsLayer.classes, { kind }).symbol} />
      <div>
        <p className="unsent_head">
          <LaneMark path={report.path} />
          <strong>{kind && incidentKind[kind][language]}</strong>
          <span>{severity !== null && severityWords[severity]?.[language]}</span>
        </p>
        {form.addsTo && (
          <p className="report_hint">{fill(words.adds_to, { name: form.addsTo.name })}</p>
        )}
        <p className="unsent_text">{text}</p>
        <p className="report_hint">
          {incident === null ? state : fill(words.photos_left, { count: photos.length })}
          {', '}
          {fill(words.written, { time })}
          {incident === null &&
            photos.length > 0 &&
            `, ${fill(words.with_photos, { count: photos.length })}`}
        </p>
        {photos.length > 0 && (
          <ul className="photo_tiles">
            {photos.map((photo, at) => (
              <PhotoTile key={photo.key} photo={photo} number={at + 1} />
            ))}
          </ul>
        )}
        {refusal && <RefusedReport report={report} refusal={refusal} />}
      </div>
    </li>
  )
}
