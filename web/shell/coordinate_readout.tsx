import { fill } from '../../geo/fill.ts'
import { formatPosition } from '../../geo/measures/format_position.ts'
import { groundMetresPerPixel } from '../../geo/measures/ground_resolution.ts'
import type { Position } from '../../geo/measures/position.ts'
import { positionSystems } from '../../geo/measures/position_systems.ts'
import { codesOf } from '../../geo/words.ts'
import { IconButton } from '../kit/icon_button.tsx'
import type { ViewPlace } from '../map/map_view.ts'
import { live } from '../state/live.ts'
import { notify } from '../state/notices.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { bottomBarWords } from './bottom_bar_words.ts'

/** Where the pointer is, or the middle of the map; a press goes to the next way of writing it. */
export function CoordinateReadout() {
  const language = useLanguage()
  const words = useWords(bottomBarWords)
  const systemNames = useWords(positionSystems)
  const system = useStore(screen, (state) => state.positionSystem)
  const pointer = useStore(live, (state) => state.pointer)
  const place = useStore(live, (state) => state.place)
  if (place === null) return <span className="coordinates" />
  const position: Position = pointer ?? [place.lon, place.lat]
  const written = formatPosition(position, system, language, precisionOf(place))
  const text = written.ok ? written.value : words.outside
  const where = pointer ? words.pointer : words.centre
  return (
    <span className="coordinates">
      <span className="coordinates_where">{where}</span>
      <button
        type="button"
        className="coordinates_text"
        title={systemNames[system]}
        aria-label={fill(words.other_system, {
          where,
          system: systemNames[system],
          position: text,
        })}
        onClick={() => screen.set({ positionSystem: next(system) })}
      >
        {text}
      </button>
      <IconButton
        small
        icon="copy"
        label={words.copy}
        side="top"
        disabled={!written.ok}
        onPress={() => void copy(text)}
      />
    </span>
  )
}

function next(system: keyof typeof positionSystems) {
  const systems = codesOf(positionSystems)
  return systems[(systems.indexOf(system) + 1) % systems.length] ?? system
}

/** Digits finer than a pixel would only pretend. */
function precisionOf({ zoom, lat }: ViewPlace): number {
  return groundMetresPerPixel(zoom, lat) < 5 ? 1 : 10
}

async function copy(position: string): Promise<void> {
  const say = (words: { readonly vi: string; readonly en: string }, tone: 'plain' | 'warn') =>
    notify({ vi: fill(words.vi, { position }), en: fill(words.en, { position }) }, tone)
  try {
    await navigator.clipboard.writeText(position)
    say(bottomBarWords.copied, 'plain')
  } catch {
    // Refused, or no clipboard at all: the words say how it is done by hand.
    say(bottomBarWords.not_copied, 'warn')
  }
}
