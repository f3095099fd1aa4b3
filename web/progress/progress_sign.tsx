import { progressState, tasksDone } from '../../geo/plans/progress.ts'
import type { TaskSums } from '../../geo/plans/task.ts'
import { progressSign, progressSignSide } from '../map/special/progress_sign.ts'
import '../map/special/progress_sign.css'

interface ProgressSignProps {
  readonly sums: Pick<TaskSums, 'states' | 'late'>
  /** CSS pixels. */
  readonly size?: number
}

/** The ring of the map beside words that say the same, its number among them. */
export function ProgressSign({ sums, size = 32 }: ProgressSignProps) {
  const state = progressState(sums)
  const { parts } = progressSign({ state, ...tasksDone(sums) })
  return (
    <svg
      className="progress_sign"
      data-state={state}
      viewBox={`0 0 ${progressSignSide} ${progressSignSide}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      {parts.map(({ part, d }) => (
        <path key={part} className={part} d={d} />
      ))}
    </svg>
  )
}
