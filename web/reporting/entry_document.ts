import { incidentsLayer } from '../../geo/layers/incidents/layer.ts'
import { incidentKind, severityWords } from '../../geo/layers/incidents/vocabulary.ts'
import { formatPosition } from '../../geo/measures/format_position.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { countNames, type ReportForm } from './report_form.ts'

/**
 * A report as an entry in the running log of an incident that stands there. An entry has words alone, so
 * that all else that was filled in is said in words, in Vietnamese, as the log is written.
 *
 * @param occurredAt in milliseconds since 1970.
 */
export function entryDocument(form: ReportForm, occurredAt: number) {
  const { addsTo, text, kind, severity, unit, counts } = form
  const { properties } = incidentsLayer
  const told: readonly (readonly [string, string | undefined])[] = [
    [
      properties.occurred_at.label.vi,
      writeDate(new Date(occurredAt).toISOString(), 'vi', 'minute'),
    ],
    [properties.kind.label.vi, kind === null ? undefined : incidentKind[kind].vi],
    ['Mức độ', severity === null ? undefined : `${severity}, ${severityWords[severity]?.vi}`],
    ['Vị trí', placeSaid(form)],
    ['Đơn vị', unit === '' ? undefined : unit],
    ...countNames.map((name) => [properties[name].label.vi, counts[name]?.trim()] as const),
  ]
  const rest = told.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return {
    type: 'Feature',
    geometry: null,
    properties: {
      ...{ incident_id: addsTo?.id, entry: 'note' },
      text: `${text.trim()}\n(${rest.join('; ')})`,
    },
  }
}

function placeSaid({ place }: ReportForm): string | undefined {
  if (place === null) return undefined
  const written = formatPosition(place.position, 'wgs84_decimal', 'vi')
  const accuracy = place.accuracyMetres
  const off = accuracy === null ? '' : ` ±${writeLength(accuracy, 'vi')}`
  return written.ok ? `${written.value}${off}` : undefined
}
