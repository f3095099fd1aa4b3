import { fill } from '../../geo/fill.ts'
import { facilityClass } from '../../geo/layers/facilities/vocabulary.ts'
import { incidentKind, severityWords } from '../../geo/layers/incidents/vocabulary.ts'
import { pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { alarmNumeral, responderClasses } from '../../geo/watches/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { AreaField } from './area_field.tsx'
import { ChooseMany } from './choose_many.tsx'
import { ProposalFields } from './proposal_fields.tsx'
import { NumberField, OneOf } from './question_controls.tsx'
import { type NumberField as Field, numbers, type Problem, type WatchDraft } from './watch_draft.ts'
import { watchWords } from './watch_words.ts'

interface Choices {
  readonly value: string
  readonly words: string
}

interface QuestionFieldsProps {
  readonly draft: WatchDraft
  readonly problems: readonly Problem[]
  readonly units: readonly Choices[]
  readonly gauges: readonly Choices[]
  readonly onChange: (part: Partial<WatchDraft>) => void
  readonly onDraw: (leftAt: number) => void
  readonly leftAt: number | null
}

const areaProblems = ['area_wrong', 'area_crossed'] as const

/** What each kind of question asks for. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { draft, problems, units, gauges, onChange, onDraw, leftAt } = props
  const words = useWords(watchWords)
  const language = useLanguage()
  const wrong = (field: Field) => {
    const { from, to } = numbers[field]
    const range = { from: writeNumber(from, language), to: writeNumber(to, language) }
    return problems.includes(field) ? fill(words.number_wrong, range) : undefined
  }
  const { kind } = draft
  const asksIncidents = kind === 'incident' || kind === 'distance'
  return (
    <>
      {asksIncidents && <IncidentFields draft={draft} onChange={onChange} />}
      {kind === 'distance' && (
        <>
          <ChooseMany
            label={words.places}
            options={responderClasses.map((value) => ({
              ...{ value, words: facilityClass[value][language] },
            }))}
            chosen={draft.places}
            onChange={(places) => onChange({ places })}
            wrong={problems.includes('places') ? words.choose_one : undefined}
          />
          <NumberField
            label={words.kilometres}
            value={draft.kilometres}
            onChange={(kilometres) => onChange({ kilometres })}
            wrong={wrong('kilometres')}
          />
        </>
      )}
      {kind === 'readiness' && (
        <>
          <OneOf
            label={words.pillar}
            value={draft.pillar}
            options={[
              { value: 'weakest' as const, words: words.weakest },
              ...codesOf(pillar).map((value) => ({ value, words: pillar[value][language] })),
            ]}
            onChange={(chosen) => onChange({ pillar: chosen })}
          />
          <NumberField
            label={words.below}
            value={draft.belowPercent}
            onChange={(belowPercent) => onChange({ belowPercent })}
            wrong={wrong('belowPercent')}
          />
          <CheckBox
            checked={draft.alsoUnknown}
            onChange={(alsoUnknown) => onChange({ alsoUnknown })}
          >
            {words.also_unknown}
          </CheckBox>
        </>
      )}
      {kind === 'gauge' && (
        <>
          <OneOf
            label={words.alarm}
            value={String(draft.alarm)}
            options={alarms.map((alarm) => ({ value: String(alarm), words: alarmNumeral[alarm] }))}
            onChange={(chosen) =>
              onChange({ alarm: alarms.find((alarm) => String(alarm) === chosen) ?? 1 })
            }
          />
          <ChooseMany
            label={words.gauges}
            options={gauges}
            chosen={draft.gauges}
            onChange={(chosen) => onChange({ gauges: chosen })}
            all={words.any_gauge}
          />
        </>
      )}
      {kind === 'proposal' && <ProposalFields draft={draft} onChange={onChange} />}
      {kind === 'silence' && (
        <NumberField
          label={words.hours}
          value={draft.hours}
          onChange={(hours) => onChange({ hours })}
          wrong={wrong('hours')}
        />
      )}
      {kind !== 'gauge' && (
        <ChooseMany
          label={words.units}
          options={units}
          chosen={draft.units}
          onChange={(chosen) => onChange({ units: chosen })}
          {...(kind !== 'silence' && {
            all: kind === 'proposal' ? words.my_units : words.any_unit,
          })}
          wrong={problems.includes('units') ? words.choose_one : undefined}
        />
      )}
      {kind === 'incident' && (
        <AreaField
          area={draft.area}
          onDraw={onDraw}
          onDrop={() => onChange({ area: null })}
          leftAt={leftAt}
          problem={areaProblems.find((one) => problems.includes(one))}
        />
      )}
    </>
  )
}

const alarms = [1, 2, 3] as const
const severities = [1, 2, 3, 4, 5] as const

function IncidentFields({ draft, onChange }: Pick<QuestionFieldsProps, 'draft' | 'onChange'>) {
  const words = useWords(watchWords)
  const language = useLanguage()
  return (
    <>
      <ChooseMany
        label={words.incident_kinds}
        options={codesOf(incidentKind).map((value) => ({
          ...{ value, words: incidentKind[value][language] },
        }))}
        chosen={draft.kinds}
        onChange={(kinds) => onChange({ kinds })}
        all={words.any_kind}
      />
      <OneOf
        label={words.least}
        value={String(draft.least)}
        options={severities.map((least) => ({
          ...{ value: String(least), words: `${least}: ${severityWords[least]?.[language] ?? ''}` },
        }))}
        onChange={(least) => onChange({ least: Number(least) })}
      />
    </>
  )
}
