import { useState } from 'react'
import { type AreaLevel, areaLevel, type StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import { fill } from '../../geo/fill.ts'
import { hazard as hazardNames } from '../../geo/layers/risk_zones/vocabulary.ts'
import { sayLevel } from '../../geo/proposals/say_level.ts'
import { levelBasis } from '../../geo/proposals/vocabulary.ts'
import { wordFor } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { LevelSign } from '../proposals/level_sign.tsx'
import { proposalWords } from '../proposals/proposal_words.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { HazardForm } from './hazard_form.tsx'
import { hazardWords } from './hazard_words.ts'
import { sayIntensity } from './say_intensity.ts'
import '../proposals/proposals.css'

interface HazardLevelsPartProps {
  readonly stated: readonly StatedHazard[]
  readonly onChange: (stated: readonly StatedHazard[]) => void
}

/** Which hazards are said to come over an area, the legal level of each, and what they are together. */
export function HazardLevelsPart({ stated, onChange }: HazardLevelsPartProps) {
  const words = useWords(hazardWords)
  const [isStating, setStating] = useState(false)
  const level = areaLevel(stated)
  return (
    <section className="exposure_levels" aria-label={words.title}>
      <h4>{words.title}</h4>
      {stated.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="exposure_list">
        {stated.map((one) => (
          <HazardRow
            key={one.hazard}
            {...{ said: one, level }}
            onTakeAway={() => onChange(stated.filter((other) => other !== one))}
          />
        ))}
      </ul>
      {stated.length > 1 && <Together level={level} />}
      {isStating ? (
        <HazardForm
          taken={stated.map(({ hazard }) => hazard)}
          onAdd={(added) => {
            onChange([...stated, added])
            setStating(false)
          }}
          onCancel={() => setStating(false)}
        />
      ) : (
        <Button onPress={() => setStating(true)}>
          {stated.length === 0 ? words.state : words.state_another}
        </Button>
      )}
    </section>
  )
}

interface HazardRowProps {
  readonly said: StatedHazard
  readonly level: AreaLevel
  readonly onTakeAway: () => void
}

function HazardRow({ said, level: { hazards }, onTakeAway }: HazardRowProps) {
  const language = useLanguage()
  const words = useWords(hazardWords)
  const found = hazards.find(({ hazard }) => hazard === said.hazard)
  if (found === undefined) return null
  const name = wordFor(hazardNames, said.hazard, language)
  const basis = { stated: words.stated, unknown: words.no_rule } as const
  const said_basis =
    found.level_basis === 'stated' || found.level_basis === 'unknown'
      ? basis[found.level_basis]
      : wordFor(levelBasis, found.level_basis, language)
  return (
    <li className="exposure_hazard">
      <LevelSign proposal={found} />
      <span>
        <strong>{[name, sayLevel(found, language)].join(': ')}</strong>
        <span className="quiet">{[...sayIntensity(said, language), said_basis].join(' · ')}</span>
      </span>
      <IconButton
        {...{ icon: 'close', small: true, side: 'left' }}
        label={fill(words.take_away, { hazard: name })}
        onPress={onTakeAway}
      />
    </li>
  )
}

/** What several hazards at once are by the law: the highest, and what it may be raised to. */
function Together({ level }: { readonly level: AreaLevel }) {
  const language = useLanguage()
  const words = useWords(hazardWords)
  const { may_raise } = useWords(proposalWords)
  return (
    <>
      <p className="exposure_together">
        {fill(words.together, { level: sayLevel(level, language) })}
      </p>
      {level.may_be_raised_to !== null && (
        <p className="proposal_raise">
          <Icon name="warn" size={14} />
          {fill(may_raise, { level: level.may_be_raised_to })}
        </p>
      )}
    </>
  )
}
