import type { TotalExposure, UnitExposure } from '../../geo/exposure/exposure.ts'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { exposureWords } from './exposure_words.ts'

interface PeopleSumProps {
  readonly units: readonly UnitExposure[]
  readonly total: TotalExposure
}

/** How many people live inside; a guess looks like one, and says how wrong it may be. */
export function PeopleSum({ units, total: { people } }: PeopleSumProps) {
  const language = useLanguage()
  const words = useWords(exposureWords)
  const { amount, units_without } = people
  if (amount === null) return <p className="exposure_people">{words.people_unknown}</p>
  const write = (number: number) => writeNumber(Math.round(number), language)
  const isGuess = units.some(({ people: { by } }) => by === 'area' || by === 'land_area')
  return (
    <div className="exposure_people">
      <p>
        <strong>
          {fill(isGuess ? words.people_about : words.people, { number: write(amount.inside) })}
        </strong>
        {amount.low < amount.high && (
          <span className="quiet">
            {fill(words.between, { low: write(amount.low), high: write(amount.high) })}
          </span>
        )}
      </p>
      {units_without > 0 && (
        <p className="quiet">{fill(words.units_without, { count: units_without })}</p>
      )}
    </div>
  )
}
