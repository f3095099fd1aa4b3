import { gaugeUnit } from '../../geo/layers/gauges/vocabulary.ts'
import { incidentKind } from '../../geo/layers/incidents/vocabulary.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { wordFor } from '../../geo/words.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

/** What a report tells beside its numbers: plans, readings, what is missing, what happened. */
export function ReportRows({ report }: { readonly report: QuickReport }) {
  const language = useLanguage()
  const words = useWords(reportWords)
  const at = (moment: QuickReport['to']) => writeDate(moment, language, 'minute')
  const named = (of: { readonly name_vi: string; readonly name_en: string }) =>
    language === 'vi' ? of.name_vi : of.name_en
  const actions = report.actions.map((one) => {
    const plan = language === 'vi' ? one.plan_name_vi : one.plan_name_en
    return { id: one.id, text: `${plan} · ${at(one.valid_from)} · ${one.decided_by}` }
  })
  const gauges = report.gauges.map((one) => {
    const value = writeQuantity(one.value, wordFor(gaugeUnit, one.measure_unit, language), language)
    return { id: one.id, text: `${named(one)}: ${value} · ${at(one.measured_at)}` }
  })
  const shortages = report.shortages.map((one) => {
    const unit = language === 'vi' ? one.measure_unit_vi : one.measure_unit_en
    return { id: one.id, text: `${named(one)}: ${writeQuantity(one.missing, unit, language)}` }
  })
  const incidents = report.incidents.map((one) => {
    const kind = wordFor(incidentKind, one.kind, language)
    return { id: one.id, text: `${at(one.occurred_at)} · ${kind}: ${one.text}` }
  })
  return (
    <>
      <Rows title={words.actions} rows={actions} />
      <Rows title={words.gauges} rows={gauges} />
      <Rows title={words.shortages} rows={shortages} />
      <Rows title={words.incidents} rows={incidents} />
    </>
  )
}

interface RowsProps {
  readonly title: string
  readonly rows: readonly { readonly id: string; readonly text: string }[]
}

function Rows({ title, rows }: RowsProps) {
  if (rows.length === 0) return null
  return (
    <section className="report_rows">
      <h3 className="part_head">{title}</h3>
      <ul>
        {rows.map(({ id, text }) => (
          <li key={id}>{keepNamesWhole(text)}</li>
        ))}
      </ul>
    </section>
  )
}
