import { type ColourName, palettes } from '../../geo/palette.ts'
import type { Proposal } from '../../geo/proposals/proposal.ts'

type LevelSignProps = { readonly proposal: Pick<Proposal, 'level' | 'level_basis'> }

/** The level in the law's colour, by day and night alike; a dash where there is none on that scale. */
export function LevelSign({ proposal: { level, level_basis } }: LevelSignProps) {
  if (level === null || level_basis === 'forest_fire_scale') {
    return (
      <span className="proposal_level" aria-hidden="true">
        {level ?? '–'}
      </span>
    )
  }
  const look = {
    background: palettes.day[`risk_${level}` as ColourName],
    borderColor: palettes.day[`risk_line_${level}` as ColourName],
  }
  return (
    <span className="proposal_level" data-level={level} style={look} aria-hidden="true">
      {level}
    </span>
  )
}
