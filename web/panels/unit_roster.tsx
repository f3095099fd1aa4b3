import { unitsLayer } from '../../geo/layers/units/layer.ts'
import { writeProperty } from '../../geo/layers/write_property.ts'
import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import type { Language } from '../../geo/words.ts'
import type { Feature } from '../state/api/feature.ts'
import { useFeatures } from '../state/api/queries.ts'
import { unitLayer } from '../state/definitions.ts'
import { goToFeature } from '../state/go_to.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { Failure } from './failure.tsx'
import { featureName } from './feature_name.ts'
import { overviewWords } from './overview_words.ts'

/** The units by name with their official area and population; a press selects one and goes there. */
export function UnitRoster() {
  const language = useLanguage()
  const words = useWords(overviewWords)
  const { data, error, refetch } = useFeatures(unitLayer)
  const units = [...(data ?? [])].sort((a, b) =>
    byName(featureName(a, language), featureName(b, language)),
  )
  const own = units.filter(({ properties }) => properties.former_city === true)
  const others = units.filter(({ properties }) => properties.former_city !== true)
  return (
    <section className="unit_roster" aria-busy={!data && !error}>
      <h3 className="part_head">{words.units}</h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <ul>
        {own.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>
            {words.neighbours} <span className="count">{others.length}</span>
          </summary>
          <ul>
            {others.map((unit) => (
              <UnitRow key={unit.id} unit={unit} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function UnitRow({ unit }: { readonly unit: Feature }) {
  const language = useLanguage()
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          selectFeature({ layer: unitLayer, id: unit.id })
          goToFeature(unitLayer, unit)
        }}
      >
        <span className="unit_name">{featureName(unit, language)}</span>
        <span className="unit_figures">
          <Figure unit={unit} property="area_official_km2" language={language} />
          <Figure unit={unit} property="population" language={language} />
        </span>
      </button>
    </li>
  )
}

interface FigureProps {
  readonly unit: Feature
  readonly property: 'area_official_km2' | 'population'
  readonly language: Language
}

function Figure({ unit, property, language }: FigureProps) {
  const words = useWords(overviewWords)
  const written = writeProperty(
    unitsLayer.properties[property],
    property,
    unit.properties[property],
    language,
  )
  return <span>{written ?? words.no_figure}</span>
}

/** With marks folded first: đ stands beside d in every browser. */
function byName(a: string, b: string): number {
  return foldDiacritics(a).localeCompare(foldDiacritics(b), 'vi') || a.localeCompare(b, 'vi')
}
