import { countNames, type ReportForm } from './report_form.ts'

/**
 * A report as the API takes it. All that is left out the server knows by itself, see `Completion`.
 *
 * @param occurredAt in milliseconds since 1970.
 */
export function reportDocument(form: ReportForm, occurredAt: number) {
  const { kind, severity, text, place, unit, counts } = form
  return {
    type: 'Feature',
    geometry: place && { type: 'Point', coordinates: [...place.position] },
    properties: {
      ...{ kind, severity, occurred_at: new Date(occurredAt).toISOString(), text: text.trim() },
      ...(unit !== '' && { unit_code: unit }),
      ...(place !== null && place.accuracyMetres !== null && { accuracy_m: place.accuracyMetres }),
      ...Object.fromEntries(
        countNames.flatMap((name) => {
          const count = counts[name]?.trim() ?? ''
          return count === '' ? [] : [[name, Number(count)]]
        }),
      ),
    },
  }
}
