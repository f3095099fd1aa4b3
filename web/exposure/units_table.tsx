import type { UnitExposure } from '../../geo/exposure/exposure.ts'
import { peopleBy } from '../../geo/exposure/vocabulary.ts'
import { fill } from '../../geo/fill.ts'
import { writePercent } from '../../geo/layers/readiness_needs/say_pillar.ts'
import { roundToSum } from '../../geo/measures/round_to_sum.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { wordFor } from '../../geo/words.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { exposureWords } from './exposure_words.ts'

/** The people inside by unit; the rows add up to the sum above. */
export function UnitsTable({ units }: { readonly units: readonly UnitExposure[] }) {
  const language = useLanguage()
  const words = useWords(exposureWords)
  if (units.length === 0) return null
  const people = roundToSum(units.map((unit) => unit.people.amount?.inside ?? 0))
  const percent = (share: number | null) => {
    if (share === null) return '–'
    const isLessThanSaid = share > 0 && share < 0.005
    return isLessThanSaid ? `< ${writePercent(0.01, language)}` : writePercent(share, language)
  }
  return (
    <details open={units.length > 1}>
      <summary>{words.by_unit}</summary>
      <table className="exposure_units">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.people_head}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit_code, name_vi, name_en, share, people: said }, at) => (
            <tr key={unit_code}>
              <th scope="row">
                {(language === 'vi' ? name_vi : name_en) ?? unit_code ?? words.in_no_unit}
                <span className="quiet">
                  {wordFor(peopleBy, said.by, language)}
                  {said.land_share !== null &&
                    fill(words.of_land, { percent: percent(said.land_share) })}
                </span>
              </th>
              <td>{percent(share)}</td>
              <td>
                {said.amount === null ? words.unknown : writeNumber(people[at] ?? 0, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
