import { confidence } from '../../geo/provenance.ts'
import { wordFor } from '../../geo/words.ts'
import { Age } from '../age/age.tsx'
import { definitionOf } from '../state/definitions.ts'
import { live } from '../state/live.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage } from '../words/use_words.ts'

/** The name of what the pointer is over, and how sure it is where it is not sure. */
export function HoverTip() {
  const language = useLanguage()
  const hovered = useStore(live, (state) => state.hovered)
  const measuring = useStore(screen, (state) => state.tool !== 'none')
  if (hovered === null || measuring) return null
  const [left, top] = hovered.pixel
  const flipped =
    left > (document.getElementById('map')?.clientWidth ?? Number.POSITIVE_INFINITY) / 2
  const unsure = hovered.confidence !== null && hovered.confidence !== 'sure'
  return (
    <div className="hover_tip" data-flipped={flipped} style={{ left, top }} aria-hidden="true">
      <strong>{hovered.name}</strong>
      <span>
        {definitionOf(hovered.layer).title[language]}
        {unsure && ` · ${wordFor(confidence, hovered.confidence ?? '', language)}`}
      </span>
      {hovered.asOf !== null && <Age moment={hovered.asOf} cadenceHours={hovered.cadenceHours} />}
    </div>
  )
}
