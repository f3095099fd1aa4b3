import { fill } from '../../geo/fill.ts'
import { clockParts } from '../../geo/measures/clock_parts.ts'
import { writtenMoment } from '../clock/write_moment.ts'
import { isNow } from '../map/moment.ts'
import { screen } from '../state/screen.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { timeBar } from '../state/time_bar.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { bottomBarWords } from './bottom_bar_words.ts'
import { useNow } from './use_now.ts'

/** Which moment the screen shows; a press opens the time bar, or closes it. */
export function TimeReadout() {
  const words = useWords(bottomBarWords)
  const language = useLanguage()
  const open = useStore(timeBar, (state) => state.open)
  const moment = useShownMoment()
  const { hour, minute } = clockParts(new Date(useNow()), 'local')
  const time = (at: number | null) =>
    at === null ? `${hour}:${minute}` : writtenMoment(at, language)
  const help = isNow(moment) ? words.time_help : words.past_help
  return (
    <button
      type="button"
      className="time_readout"
      title={`${help} ${words.time_press}`}
      aria-expanded={open}
      onClick={() => {
        timeBar.set({ open: !open })
        screen.set({ sheet: null })
      }}
    >
      <strong data-past={!isNow(moment)}>{isNow(moment) ? words.now : words.past}</strong>
      <span>
        {fill(words.as_of, { time: time(moment.trueAt) })} ·{' '}
        {fill(words.known_at, { time: time(moment.knownAt) })}
      </span>
    </button>
  )
}
