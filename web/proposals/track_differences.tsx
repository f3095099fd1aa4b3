import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { palettes } from '../../geo/palette.ts'
import type {
  ComparedUnit,
  ReachedByTrack,
  TrackComparison,
  UnderTrack,
} from '../../geo/proposals/compare_tracks.ts'
import { sayLevel } from '../../geo/proposals/say_level.ts'
import { type ComparedRow, DifferenceTable } from '../kit/difference_table.tsx'
import { FeatureLink } from '../panels/feature_link.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { trackWords } from './track_words.ts'

interface TrackDifferencesProps {
  readonly comparison: TrackComparison
  readonly isSupposed: boolean
}

/** What two tracks would mean, in sum and for each unit, and how to tell them on the map. */
export function TrackDifferences({ comparison, isSupposed }: TrackDifferencesProps) {
  const words = useWords(trackWords)
  const palette = palettes[useStore(screen, (state) => state.theme)]
  // As the map draws them.
  const strokes = { a: palette.storm, b: palette.warn }
  const { units, total } = comparison
  return (
    <>
      <p className="tracks_key">
        <span className="quiet">{words.legend}</span>
        {(['a', 'b'] as const).map((name) => (
          <span key={name}>
            <svg width="36" height="8" aria-hidden="true">
              <line x1="2" y1="4" x2="34" y2="4" data-track={name} stroke={strokes[name]} />
            </svg>
            {name === 'a' ? words.track_a : isSupposed ? words.track_b_supposed : words.track_b}
          </span>
        ))}
      </p>
      <Totals total={total} />
      {units.length === 0 && <p className="quiet">{words.none_reached}</p>}
      {units.map((unit) => (
        <UnitDifferences key={unit.unit_code} unit={unit} />
      ))}
    </>
  )
}

function Totals({ total: { a, b } }: Pick<TrackComparison, 'total'>) {
  const language = useLanguage()
  const words = useWords(trackWords)
  const write = (number: number) => writeNumber(number, language)
  const head = { label: words.numbers, a: 'A', b: 'B', difference: words.difference }
  const wholeOf = ({ people }: ReachedByTrack) => (people.unknown === 0 ? people.sum : null)
  const say = ({ people: { sum, unknown } }: ReachedByTrack) => {
    if (unknown === 0) return write(sum)
    const unsaid = fill(words.unknown_of, { count: write(unknown) })
    return sum === 0 ? unsaid : `${write(sum)} (${unsaid})`
  }
  return (
    <DifferenceTable
      caption={words.numbers}
      head={head}
      rows={[
        ...(['units', 'level_6', 'level_10'] as const).map((name) => ({
          ...{ id: name, label: words[name], a: a[name], b: b[name], write },
        })),
        {
          ...{ id: 'people', label: words.people, write, said: { a: say(a), b: say(b) } },
          // Of what is not wholly known, no difference is reckoned.
          ...{ a: wholeOf(a), b: wholeOf(b) },
        },
      ]}
    />
  )
}

const hour = 3_600_000

function UnitDifferences({ unit }: { readonly unit: ComparedUnit }) {
  const language = useLanguage()
  const words = useWords(trackWords)
  const name = language === 'vi' ? unit.unit_name_vi : unit.unit_name_en
  const head = { label: words.what, a: 'A', b: 'B', difference: words.difference }
  const row = (id: string, label: string, of: (under: UnderTrack) => Told): ComparedRow => {
    const [a, b] = [unit.a, unit.b].map((under) =>
      under === null ? { number: null, said: words.not_reached } : of(under),
    ) as [Told, Told]
    return {
      ...{ id, label, a: a.number, b: b.number, said: { a: a.said, b: b.said } },
      write: (difference) =>
        id === 'level'
          ? writeNumber(difference, language)
          : fill(words.hours_of, { hours: writeNumber(difference / hour, language, 1) }),
    }
  }
  const windFrom = (under: UnderTrack, level: 'level_6_from' | 'level_10_from'): Told => {
    const from = under.ground[level]
    if (from === null) {
      return { number: null, said: under.ground.radii_known ? words.no_wind : words.not_known }
    }
    return { number: new Date(from).getTime(), said: writeDate(from, language, 'minute') }
  }
  const sayBasis = (under: UnderTrack): string => {
    const level = sayLevel(under, language)
    const basis = under.level_basis
    return basis === 'stated' || basis === 'ruled' ? fill(words[basis], { level }) : level
  }
  return (
    <section className="track_unit" aria-label={name}>
      <h4>
        <FeatureLink layer="units" id={unit.unit_code} />
      </h4>
      <DifferenceTable
        caption={name}
        head={head}
        rows={[
          row('from_6', words.from_6, (under) => windFrom(under, 'level_6_from')),
          row('from_10', words.from_10, (under) => windFrom(under, 'level_10_from')),
          row('level', words.level, (under) => ({
            ...{ number: under.level, said: sayBasis(under) },
          })),
          row('plan', words.plan, ({ plans: [plan] }) => ({
            number: null,
            said: plan ? (language === 'vi' ? plan.name_vi : plan.name_en) : words.no_plan,
          })),
        ]}
      />
    </section>
  )
}

interface Told {
  /** Null where no difference can be reckoned. */
  readonly number: number | null
  readonly said: string
}
