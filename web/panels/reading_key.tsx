import { useId } from 'react'
import { useWords } from '../words/use_words.ts'
import { overviewWords } from './overview_words.ts'

/** How the map draws what is not sure. */
export function ReadingKey() {
  const words = useWords(overviewWords)
  const hatch = useId()
  return (
    <section className="reading_key">
      <h3 className="part_head">{words.reading}</h3>
      <ul>
        <li>
          <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden="true">
            <circle className="reading_ring" cx={14} cy={10} r={9} />
            <path className="reading_point" d="M14 5.5 18.5 10 14 14.5 9.5 10Z" />
          </svg>
          {words.ring}
        </li>
        <li>
          <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden="true">
            <rect className="reading_dashed" x={2} y={3} width={24} height={14} rx={3} />
          </svg>
          {words.dashed}
        </li>
        <li>
          <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden="true">
            <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse">
              <path className="reading_hatch" d="M-1 1 1-1M0 5 5 0M4 6 6 4" />
            </pattern>
            <rect x={2} y={3} width={24} height={14} rx={3} fill={`url(#${hatch})`} />
          </svg>
          {words.hatched}
        </li>
      </ul>
    </section>
  )
}
