import type { CountedInside } from '../../geo/exposure/exposure.ts'
import { fill } from '../../geo/fill.ts'
import { countedIn, countedKind } from '../../geo/layers/counted_points/vocabulary.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import { codesOf, wordFor } from '../../geo/words.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { exposureWords } from './exposure_words.ts'

const among = ['households', 'elderly', 'children', 'disabled'] as const

/** What was counted inside, kind by kind, with who of them needs help first. */
export function CountedList({ counted }: { readonly counted: readonly CountedInside[] }) {
  const language = useLanguage()
  const words = useWords(exposureWords)
  const kinds = codesOf(countedKind).flatMap((kind) => counted.filter((one) => one.kind === kind))
  if (kinds.length === 0) return <p className="quiet">{words.nothing_counted}</p>
  const write = (number: number) => writeNumber(number, language)
  return (
    <>
      <h4>{words.counted}</h4>
      <ul className="exposure_list">
        {kinds.map((one) => {
          const beside = [
            ...(one.inside < one.high || one.low < one.inside
              ? [fill(words.between, { low: write(one.low), high: write(one.high) })]
              : []),
            ...among.flatMap((name) => {
              const number = one[name]
              return number === null ? [] : [fill(words[name], { number: write(number) })]
            }),
            ...(one.unlocated > 0 ? [fill(words.unlocated, { number: write(one.unlocated) })] : []),
          ]
          return (
            <li key={one.kind}>
              <span>{wordFor(countedKind, one.kind, language)}</span>
              <strong>{writeQuantity(one.inside, countedIn[one.kind][language], language)}</strong>
              {beside.length > 0 && <span className="quiet">{beside.join(' · ')}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
