import { fill } from '../../geo/fill.ts'
import { formatPosition } from '../../geo/measures/format_position.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { IconButton } from '../kit/icon_button.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn } from './draft.ts'
import type { ReportPlace } from './report_form.ts'
import { reportingWords } from './reporting_words.ts'

/** The place that is taken, as the screen writes places, with where it came from and how sure it is. */
export function PlaceTaken({ place }: { readonly place: ReportPlace }) {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const system = useStore(screen, (state) => state.positionSystem)
  const { position, accuracyMetres, from } = place
  const written = formatPosition(position, system, language)
  const decimal = formatPosition(position, 'wgs84_decimal', language)
  const text = written.ok ? written.value : decimal.ok ? decimal.value : ''
  const accuracy =
    accuracyMetres === null
      ? ''
      : `, ${fill(words.accuracy, { length: writeLength(accuracyMetres, language) })}`
  return (
    <div className="place_taken">
      <p role="status">
        <strong>{text}</strong>
        <span>{`${words[`place_${from}`]}${accuracy}`}</span>
      </p>
      <IconButton icon="close" label={words.drop_place} onPress={() => fillIn({ place: null })} />
    </div>
  )
}
