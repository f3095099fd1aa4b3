import { lazy, Suspense, useMemo } from 'react'
import type { Count } from '../../geo/charts/counts.ts'
import { fill } from '../../geo/fill.ts'
import { knownValues } from '../../geo/layers/value_words.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { CheckBox } from '../kit/check_box.tsx'
import type { Definition } from '../state/definitions.ts'
import { chosenValues, toggleValue } from '../state/filters.ts'
import type { LayerFilter } from '../state/layer_filter.ts'
import type { LinkNames } from '../tables/table_row.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'
import { filterValueWords, none, propertyOf } from './value_words.ts'

const BarChart = lazy(() => import('../charts/bar_chart.tsx'))

interface FacetProps {
  readonly definition: Definition
  readonly name: string
  readonly names: LinkNames
  readonly filter: LayerFilter
  /** Of what fits the filter. */
  readonly counts: readonly Count[]
  /** Of all: a value that the filter leaves out can still be chosen. */
  readonly all: readonly Count[]
}

/** One property: how many features have which value, as a table to choose from and as a chart beside it. */
export function Facet({ definition, name, names, filter, counts, all }: FacetProps) {
  const language = useLanguage()
  const words = useWords(filterWords)
  const property = propertyOf(definition, name)
  const label = property?.label[language] ?? name
  const chosen = chosenValues(filter, name)
  const rows = useMemo(() => {
    const known = knownValues(property)
    const found = all.map(({ value }) => value ?? none)
    const ordered = known.filter((value) => found.includes(value))
    const values = new Set([...ordered, ...found.filter((value) => value !== none), ...found])
    return [...values].map((value) => ({
      value,
      words: value === none ? words.none : filterValueWords(property, value, language, names),
      count: counts.find((one) => (one.value ?? none) === value)?.count ?? 0,
    }))
  }, [property, counts, all, language, names, words])
  const isChosen = (value: string) => chosen.includes(value)
  if (rows.length === 0) return null
  return (
    <section className="facet" aria-label={label}>
      <h3 className="part_head">{label}</h3>
      <div className="facet_both">
        <table className="facet_table" aria-label={label}>
          <thead className="only_spoken">
            <tr>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.value} data-chosen={isChosen(row.value)}>
                <th scope="row">
                  <CheckBox
                    checked={isChosen(row.value)}
                    onChange={() => toggleValue(definition.id, name, row.value)}
                  >
                    <span className="facet_words">{row.words}</span>
                  </CheckBox>
                </th>
                <td>{writeNumber(row.count, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Suspense fallback={<span className="facet_chart" aria-busy="true" />}>
          <BarChart
            label={fill(words.chart, { property: label })}
            bars={rows}
            onChoose={(value) => toggleValue(definition.id, name, value)}
          />
        </Suspense>
      </div>
    </section>
  )
}
