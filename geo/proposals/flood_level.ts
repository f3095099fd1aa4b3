import type { AlarmReached } from '../layers/gauges/vocabulary.ts'
import type { RuledLevel } from './storm_level.ts'

/**
 * The risk level of a flood on one river, by how high it stands at a station and by the station's region:
 * Quyết định 18/2021/QĐ-TTg, art. 45. Of what lies above the lines that were read it is the last of them,
 * or more.
 *
 * @param region 1 to 4, by the decision's annex; null where nobody has said it, and then no level is known.
 * @param aboveAlarm3 metres above alarm III; negative below it, null where it is not known.
 */
export function floodLevel(
  reached: AlarmReached | null,
  region: number | null,
  aboveAlarm3: number | null,
): RuledLevel | null {
  if (region === null || reached === null || reached === 'below') return null
  const exactly = (level: number): RuledLevel => ({ level, or_more: false })
  switch (reached) {
    case 'alarm_1':
      return exactly(region === 4 ? 2 : 1)
    case 'alarm_2':
      return exactly([1, 2, 2, 3][region - 1] ?? 1)
    case 'alarm_3':
      if (region >= 3) return { level: 3, or_more: region === 3 || (aboveAlarm3 ?? 1) >= 0.3 }
      return aboveAlarm3 !== null && aboveAlarm3 < 1 ? exactly(2) : { level: 2, or_more: true }
  }
}
