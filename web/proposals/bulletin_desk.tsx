import { useMemo } from 'react'
import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import { positionKind } from '../../geo/layers/storm_positions/vocabulary.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { sayLevel } from '../../geo/proposals/say_level.ts'
import { wordFor } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { Failure } from '../panels/failure.tsx'
import { FeatureLink } from '../panels/feature_link.tsx'
import type { ShapedFeature } from '../state/api/feature.ts'
import { useProposals } from '../state/api/proposals.ts'
import { useFeatures } from '../state/api/queries.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'
import { goToBounds } from '../state/go_to.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { BulletinReach } from './bulletin_reach.tsx'
import { CompareTracks } from './compare_tracks.tsx'
import { proposalWords } from './proposal_words.ts'
import { boxOf, inOrderOfTime } from './track_of.ts'
import './proposals.css'

const numbers = ['wind_level', 'gust_level', 'radius_6_km', 'radius_10_km'] as const

/** A bulletin's track as a table, and for whom it proposes what. */
export default function BulletinDesk({ feature }: { readonly feature: ShapedFeature }) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const positions = useFeatures('storm_positions', { bulletin_id: feature.id })
  const { data: units } = useProposals()
  const { data } = positions
  const track = useMemo(() => data && inOrderOfTime(data), [data])
  const box = track && boxOf(track)
  const reached = (units ?? []).flatMap((unit) =>
    unit.proposals
      .filter(({ grounds }) => grounds.some(({ id }) => id === feature.id))
      .map((proposal) => ({ unit: unit.unit_code, proposal })),
  )
  return (
    <section className="bulletin" aria-busy={!track && !positions.error}>
      <h3 className="part_head" id="bulletin_track">
        {words.track_title}
      </h3>
      {positions.error && (
        <Failure error={positions.error} onRetry={() => void positions.refetch()} />
      )}
      <table className="track" aria-labelledby="bulletin_track">
        <thead>
          <tr>
            {[words.at, words.wind, words.gust, words.radius_6, words.radius_10].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {track?.map(({ id, properties }) => (
            <tr key={id} data-kind={properties.kind}>
              <th scope="row">
                {writeDate(textFrom(properties.at) ?? '', language, 'minute')}
                <span className="quiet">
                  {wordFor(positionKind, String(properties.kind), language).toLowerCase()}
                </span>
              </th>
              {numbers.map((name) => (
                <td key={name}>{numberFrom(properties[name]) ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {box && (
        <p className="bulletin_deeds">
          <Button onPress={() => goToBounds(box)}>{words.track_on_map}</Button>
          {track && <BulletinReach bulletin={feature} track={track} />}
        </p>
      )}
      <h3 className="part_head">{words.reaches}</h3>
      {units && reached.length === 0 && <p className="quiet">{words.reaches_none}</p>}
      <ul className="proposal_plans">
        {reached.map(({ unit, proposal }) => (
          <li key={unit}>
            <FeatureLink layer="units" id={unit} />
            <span className="quiet">
              {wordFor(hazard, proposal.hazard, language)}, {sayLevel(proposal, language)}
            </span>
          </li>
        ))}
      </ul>
      {track && <CompareTracks bulletin={feature} track={track} />}
    </section>
  )
}
