import type {
  DifferentFeature,
  LayerDifferences,
} from '../../../geo/briefing/differences/differences.ts'
import {
  differenceWords,
  layerTitle,
  nameOf,
  sayChanges,
} from '../../../geo/briefing/differences/say_differences.ts'
import { fill } from '../../../geo/fill.ts'
import { writeNumber } from '../../../geo/measures/write_number.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { differencesWords } from './differences_words.ts'

/** So many of a layer stand in the table; the rest is counted. */
const mostRows = 100

/** What is different in one layer, each by its name, with what changed in words. */
export function DifferencesTable({ differences }: { readonly differences: LayerDifferences }) {
  const language = useLanguage()
  const words = useWords(differencesWords)
  const { layer, came, went, changed } = differences
  const rowsOf = (kind: 'came' | 'went', sign: string, features: readonly DifferentFeature[]) =>
    features.map((feature) => ({ key: `${kind} ${feature.id}`, kind, sign, feature, said: '' }))
  const rows = [
    ...rowsOf('came', '+', came),
    ...rowsOf('went', '−', went),
    ...changed.map((feature) => ({
      ...{ key: `changed ${feature.id}`, kind: 'changed' as const, sign: 'Δ', feature },
      said: sayChanges(layer, feature, language).join('; '),
    })),
  ]
  const more = rows.length - mostRows
  return (
    <table className="differences_table">
      <caption>{layerTitle(layer)[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.said}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, mostRows).map(({ key, kind, sign, feature, said }) => (
          <tr key={key} data-kind={kind}>
            <td>
              <span aria-hidden="true">{sign} </span>
              {differenceWords[kind][language]}
            </td>
            <th scope="row">{nameOf(feature, language)}</th>
            <td>{said}</td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <td colSpan={3}>{fill(words.rest, { count: writeNumber(more, language) })}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
