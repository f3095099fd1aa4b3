import { type FormEvent, useId, useState } from 'react'
import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import { alarmReached } from '../../geo/layers/gauges/vocabulary.ts'
import { hazard as hazardNames, levelsOf } from '../../geo/layers/risk_zones/vocabulary.ts'
import { type Measure, measuresOf } from '../../geo/proposals/level_of_hazard.ts'
import { codesOf, type Language, wordFor } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { hazardWords, measureLabels } from './hazard_words.ts'
import { LabelledChoice } from './labelled_choice.tsx'
import { readMeasure } from './read_measure.ts'

interface HazardFormProps {
  /** Hazards that were stated already: each comes over an area once. */
  readonly taken: readonly string[]
  readonly onAdd: (stated: StatedHazard) => void
  readonly onCancel: () => void
}

/** Asks which hazard comes, and how strong, by what that is said of it. */
export function HazardForm({ taken, onAdd, onCancel }: HazardFormProps) {
  const words = useWords(hazardWords)
  const language = useLanguage()
  const wrong = useId()
  const free = codesOf(hazardNames).filter((code) => !taken.includes(code))
  const [hazard, setHazard] = useState<string>(free[0] ?? 'storm')
  const [level, setLevel] = useState('')
  const [alarm, setAlarm] = useState('')
  const [typed, setTyped] = useState<Readonly<Partial<Record<Measure, string>>>>({})
  const measures = measuresOf[hazard] ?? []
  const numbers = measures.flatMap((name) =>
    name === 'alarm_reached' ? [] : [{ name, ...readMeasure(name, typed[name] ?? '', language) }],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (numbers.some(({ fault }) => fault !== null)) return
    const isOfWater = measures.includes('alarm_reached')
    const reached = codesOf(alarmReached).find((code) => isOfWater && code === alarm)
    onAdd({
      hazard,
      ...(level !== '' && { stated_level: Number(level) }),
      ...(reached !== undefined && { alarm_reached: reached }),
      ...Object.fromEntries(
        numbers.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
      ),
    })
  }
  return (
    <form className="proposal_form hazard_form" onSubmit={submit}>
      <LabelledChoice
        {...{ label: words.hazard, value: hazard, onChange: setHazard }}
        options={free.map((value) => ({ value, words: wordFor(hazardNames, value, language) }))}
      />
      {measures.includes('alarm_reached') && (
        <LabelledChoice
          {...{ label: measureLabels.alarm_reached[language], value: alarm, onChange: setAlarm }}
          options={[{ value: '', words: words.not_said }, ...alarms(language)]}
        />
      )}
      {numbers.map(({ name, fault }) => (
        <div key={name}>
          <TextField
            {...{ label: measureLabels[name][language], value: typed[name] ?? '' }}
            {...{ autoComplete: 'off', lengthAtMost: 10 }}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
            wrongBecause={fault === null ? undefined : `${wrong}_${name}`}
          />
          {fault !== null && (
            <p className="proposal_wrong" id={`${wrong}_${name}`} role="alert">
              {fault}
            </p>
          )}
        </div>
      ))}
      <LabelledChoice
        {...{ label: words.stated_level, value: level, onChange: setLevel }}
        options={[{ value: '', words: words.not_stated }, ...levels(language)]}
      />
      <div className="proposal_deeds">
        <Button tone="solid">{words.add}</Button>
        <Button tone="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

const alarms = (language: Language) =>
  codesOf(alarmReached).map((value) => ({ value, words: wordFor(alarmReached, value, language) }))

const levels = (language: Language) =>
  levelsOf.disaster_risk.map(({ level, numeral, label }) => ({
    ...{ value: String(level), words: `${numeral} · ${label[language]}` },
  }))
