import { useState } from 'react'
import { shiftLimits, type TrackShift } from '../../geo/storms/shift_track.ts'
import { Choice } from '../kit/choice.tsx'
import { CountField } from '../kit/count_field.tsx'
import { Failure } from '../panels/failure.tsx'
import { featureName } from '../panels/feature_name.ts'
import { useComparedTracks } from '../state/api/compare_tracks.ts'
import type { Feature, ShapedFeature } from '../state/api/feature.ts'
import { useFeatures } from '../state/api/queries.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { StormOnMap } from './storm_on_map.tsx'
import { TrackDifferences } from './track_differences.tsx'
import { directions, trackWords } from './track_words.ts'
import './compare_tracks.css'

interface CompareTracksProps {
  readonly bulletin: ShapedFeature
  readonly track: readonly Feature[]
}

const asIssued: TrackShift = { bearing: 270, kilometres: 0, hours: 0 }

/** This bulletin's track against another's, or against itself as somebody supposes it; and both on the map. */
export function CompareTracks({ bulletin, track }: CompareTracksProps) {
  const language = useLanguage()
  const words = useWords(trackWords)
  const [other, setOther] = useState('')
  const [shift, setShift] = useState(asIssued)
  const { data: bulletins = [] } = useFeatures('storm_bulletins', {})
  const isShifted = shift.kilometres > 0 || shift.hours !== 0
  const isAsked = other !== '' && (other !== bulletin.id || isShifted)
  const b = { bulletin: other, ...(isShifted && { shift }) }
  const { data, error, refetch } = useComparedTracks(
    isAsked ? { a: { bulletin: bulletin.id }, b } : null,
  )
  const options = bulletins
    // After a last bulletin nothing more comes.
    .filter(({ id, properties }) => id !== bulletin.id && properties.kind !== 'last')
    .map((one) => ({ value: one.id, words: featureName(one, language) }))
  const second = isAsked && data ? { track: data.second, isSupposed: isShifted } : null
  return (
    <section className="compare_tracks" aria-labelledby="compare_tracks">
      <StormOnMap track={track} second={second} />
      <h3 className="part_head" id="compare_tracks">
        {words.title}
      </h3>
      <span className="proposal_label">{words.with}</span>
      <Choice
        label={words.with}
        value={other}
        onChange={setOther}
        groups={[
          {
            title: '',
            options: [
              { value: '', words: words.none },
              { value: bulletin.id, words: words.this_shifted },
              ...options,
            ],
          },
        ]}
      />
      {other !== '' && <ShiftFields shift={shift} onChange={setShift} />}
      {other !== '' && isShifted && <p className="track_supposed">{words.not_kept}</p>}
      {other !== '' && !isAsked && <p className="quiet">{words.shift_hint}</p>}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isAsked && !data && !error && <p className="quiet">{words.loading}</p>}
      {isAsked && data && <TrackDifferences comparison={data} isSupposed={isShifted} />}
    </section>
  )
}

interface ShiftFieldsProps {
  readonly shift: TrackShift
  readonly onChange: (shift: TrackShift) => void
}

function ShiftFields({ shift, onChange }: ShiftFieldsProps) {
  const language = useLanguage()
  const words = useWords(trackWords)
  return (
    <fieldset className="track_shift">
      <legend>{words.shift}</legend>
      <span>{words.direction}</span>
      <Choice
        label={words.direction}
        value={String(shift.bearing)}
        onChange={(bearing) => onChange({ ...shift, bearing: Number(bearing) })}
        groups={[
          {
            title: '',
            options: directions.map(({ degrees, ...said }) => ({
              ...{ value: String(degrees), words: said[language] },
            })),
          },
        ]}
      />
      <span>{words.kilometres}</span>
      <CountField
        {...{ label: words.kilometres, least: 0, most: shiftLimits.kilometres }}
        count={shift.kilometres}
        onChange={(kilometres) => onChange({ ...shift, kilometres })}
      />
      <span>{words.hours}</span>
      <CountField
        {...{ label: words.hours, least: -shiftLimits.hours, most: shiftLimits.hours }}
        count={shift.hours}
        onChange={(hours) => onChange({ ...shift, hours })}
      />
    </fieldset>
  )
}
