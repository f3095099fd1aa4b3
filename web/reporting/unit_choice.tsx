import { useEffect, useId, useMemo } from 'react'
import { Choice } from '../kit/choice.tsx'
import { featureName } from '../panels/feature_name.ts'
import { useFeaturesNow } from '../state/api/queries.ts'
import { textFrom } from '../state/api/read_json.ts'
import { unitLayer } from '../state/definitions.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn, writing } from './draft.ts'
import { keepUnits, keptUnits } from './known_units.ts'
import { reportingWords } from './reporting_words.ts'

/** Which unit it is in, where the place does not say. */
export function UnitChoice() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const id = useId()
  const form = useStore(writing, (state) => state.draft?.form)
  const units = useUnits()
  if (form === undefined) return null
  const none = form.place === null ? words.unit_none : words.unit_by_place
  return (
    <div className="report_field">
      <label htmlFor={id}>{words.unit}</label>
      {units.length === 0 ? (
        <p className="report_hint">{words.no_units}</p>
      ) : (
        <Choice
          id={id}
          label={words.unit}
          value={form.unit}
          onChange={(unit) => fillIn({ unit })}
          groups={[
            {
              title: '',
              options: [
                { value: '', words: none },
                ...units.map(({ code, name }) => ({ value: code, words: name[language] })),
              ],
            },
          ]}
        />
      )}
    </div>
  )
}

/** The units that stand now, from the server or as they were when it last answered. */
function useUnits() {
  const { data } = useFeaturesNow(unitLayer)
  const units = useMemo(
    () =>
      data?.flatMap((unit) => {
        const code = textFrom(unit.properties.unit_code)
        const name = { vi: featureName(unit, 'vi'), en: featureName(unit, 'en') }
        return code === null || unit.properties.valid_to !== null ? [] : [{ code, name }]
      }),
    [data],
  )
  useEffect(() => {
    if (units) keepUnits(units)
  }, [units])
  return units ?? keptUnits()
}
