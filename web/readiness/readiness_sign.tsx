import { readinessSign, signSide } from '../../geo/colouring/readiness_sign.ts'
import type { ReadinessLevel } from '../../geo/measures/readiness_score.ts'
import '../map/special/readiness_sign.css'

interface ReadinessSignProps {
  readonly levels: readonly ReadinessLevel[]
  /** CSS pixels. */
  readonly size?: number
}

/** The four-part sign beside words that say the same. */
export function ReadinessSign({ levels, size = 28 }: ReadinessSignProps) {
  return (
    <svg
      className="readiness_sign"
      viewBox={`0 0 ${signSide} ${signSide}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      {readinessSign(levels).map(({ level, ground, mark }) => (
        <g key={ground} data-level={level}>
          <path d={ground} />
          <path d={mark} />
        </g>
      ))}
    </svg>
  )
}

/** The same for a level alone. */
export function LevelMark({ level }: { readonly level: ReadinessLevel }) {
  return (
    <svg
      className="readiness_sign level_mark"
      viewBox="0 0 19 19"
      width={18}
      height={18}
      aria-hidden="true"
    >
      {readinessSign([level]).map(({ ground, mark }) => (
        <g key={ground} data-level={level}>
          <path d={ground} />
          <path d={mark} />
        </g>
      ))}
    </svg>
  )
}
