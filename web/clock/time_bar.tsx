import { useEffect, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { returnFromSeal } from '../briefing/seals/return_from_seal.ts'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { TimeSlider } from '../kit/time_slider.tsx'
import { isNow } from '../map/moment.ts'
import { shownMoment, useShownMoment } from '../state/shown_moment.ts'
import { timeBar } from '../state/time_bar.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { clockWords } from './clock_words.ts'
import { Histogram } from './histogram.tsx'
import { type Handle, moveHandle, stepBy } from './move_handles.ts'
import { type SpanName, spans, stretchOf } from './spans.ts'
import { TypedHandle } from './typed_handle.tsx'
import { usePlayer } from './use_player.ts'
import { useSettledMoment } from './use_settled_moment.ts'
import { writtenMoment } from './write_moment.ts'
import './time_bar.css'

const handles = ['trueAt', 'knownAt'] as const
const speeds = { '1': 1600, '2': 800, '4': 400 } as const
type Speed = keyof typeof speeds

/** The time bar: counts over time, and the two handles by which the whole screen is turned back. */
export default function TimeBar() {
  const language = useLanguage()
  const words = useWords(clockWords)
  const settled = useShownMoment()
  const { moment, hold, drop } = useSettledMoment(settled)
  const [linked, setLinked] = useState(settled.trueAt === settled.knownAt)
  const [span, setSpan] = useState<SpanName>('span_1d')
  const [speed, setSpeed] = useState<Speed>('1')
  const part = useRef<HTMLElement>(null)
  useEffect(() => part.current?.focus({ preventScroll: true }), [])

  const nowMs = Date.now()
  const stretch = stretchOf(span, [moment.trueAt, moment.knownAt], nowMs)
  const { step } = spans[span]
  const move = (handle: Handle, at: number) =>
    hold(moveHandle(handle, at, { linked, nowMs: Date.now() }))
  const go = (steps: number) => {
    const before = shownMoment.get()
    shownMoment.set(stepBy(before, steps * step, { linked, nowMs: Date.now() }))
  }
  const { playing, setPlaying } = usePlayer(() => {
    if (shownMoment.get().trueAt === null) return false
    go(1)
    return shownMoment.get().trueAt !== null
  }, speeds[speed])
  const play = () => {
    // From the present there is nothing to play: it begins at the left.
    if (!playing && shownMoment.get().trueAt === null) {
      const at = stretch.from * 1000
      shownMoment.set(moveHandle('trueAt', at, { linked, nowMs: Date.now() }))
    }
    setPlaying(!playing)
  }
  const secondsOf = (handle: Handle) => (moment[handle] ?? nowMs) / 1000
  const stepSaid = saidStep(step, words, (count) => writeNumber(count, language))

  return (
    <section
      ref={part}
      className="time_bar"
      tabIndex={-1}
      aria-label={words.bar}
      onKeyDown={(event) => {
        if (event.key !== ' ' || !(event.target instanceof HTMLInputElement)) return
        if (event.target.type !== 'range') return
        event.preventDefault()
        play()
      }}
    >
      <div className="time_bar_buttons">
        <IconButton
          small
          icon="step_back"
          side="top"
          label={fill(words.step_back, { step: stepSaid })}
          onPress={() => go(-1)}
        />
        <IconButton
          icon={playing ? 'pause' : 'play'}
          side="top"
          label={playing ? words.pause : words.play}
          onPress={play}
        />
        <IconButton
          small
          icon="step_on"
          side="top"
          disabled={isNow(moment)}
          label={fill(words.step_on, { step: stepSaid })}
          onPress={() => go(1)}
        />
        <Choice
          label={words.speed}
          value={speed}
          onChange={(value) => setSpeed(value as Speed)}
          groups={[
            {
              title: '',
              options: Object.keys(speeds).map((value) => ({ value, words: `×${value}` })),
            },
          ]}
        />
        <Choice
          label={words.span}
          value={span}
          onChange={(value) => setSpan(value as SpanName)}
          groups={[
            {
              title: '',
              options: (Object.keys(spans) as SpanName[]).map((value) => ({
                ...{ value, words: words[value] },
              })),
            },
          ]}
        />
      </div>
      <div className="time_bar_track">
        <TimeSlider
          {...{ ...stretch, side: 'above', label: words.true_at, help: words.true_at_help }}
          value={secondsOf('trueAt')}
          said={writtenMoment(moment.trueAt, language)}
          onChange={(at) => move('trueAt', at * 1000)}
        />
        <Histogram stretch={stretch} trueAt={secondsOf('trueAt')} knownAt={secondsOf('knownAt')} />
        <TimeSlider
          {...{ ...stretch, side: 'below', label: words.known_at, help: words.known_at_help }}
          value={secondsOf('knownAt')}
          said={writtenMoment(moment.knownAt, language)}
          onChange={(at) => move('knownAt', at * 1000)}
        />
        <p className="time_bar_ends" aria-hidden="true">
          <span>{writtenMoment(stretch.from * 1000, language)}</span>
          <span className="time_bar_key">
            ▲ {words.begun} · ▼ {words.recorded}
          </span>
          <span>
            {stretch.to * 1000 >= nowMs ? words.at_now : writtenMoment(stretch.to * 1000, language)}
          </span>
        </p>
      </div>
      <div className="time_bar_moments">
        {handles.map((handle) => (
          <TypedHandle
            key={handle}
            label={handle === 'trueAt' ? words.true_at : words.known_at}
            at={moment[handle]}
            onChange={(at) => move(handle, at)}
          />
        ))}
        <CheckBox
          checked={linked}
          onChange={(together) => {
            setLinked(together)
            if (together) shownMoment.set({ knownAt: shownMoment.get().trueAt })
          }}
        >
          {words.linked}
        </CheckBox>
        <span className="time_bar_ways">
          <Button
            disabled={isNow(moment)}
            onPress={() => {
              drop()
              returnFromSeal()
            }}
          >
            {words.to_now}
          </Button>
          <IconButton
            small
            icon="close"
            side="top"
            label={words.close}
            onPress={() => timeBar.set({ open: false })}
          />
        </span>
      </div>
    </section>
  )
}

type Words = Readonly<Record<'minutes' | 'hours' | 'days', string>>

function saidStep(seconds: number, words: Words, write: (count: number) => string): string {
  if (seconds < 3600) return fill(words.minutes, { count: write(seconds / 60) })
  if (seconds < 86_400) return fill(words.hours, { count: write(seconds / 3600) })
  return fill(words.days, { count: write(seconds / 86_400) })
}
