import { sql } from 'drizzle-orm'
import { exerciseMark, type LaneState } from '../../geo/lanes.ts'
import type { Session } from '../db/database.ts'
import type { Play } from '../records/lane_play.ts'

/** A lane as the API tells it to everybody who is signed in; who made an exercise is named by post. */
export interface Lane {
  readonly id: string
  readonly kind: 'live' | 'exercise'
  readonly title_vi: string
  readonly title_en: string
  readonly state: LaneState
  readonly made_at: string
  readonly made_by: string | null
  readonly began_at: string | null
  readonly ended_at: string | null
  /** How far its script is; null where it is led by hand. */
  readonly play:
    | (Pick<Play, 'script' | 'state' | 'speed' | 'next' | 'at_seconds' | 'moved_at'> & {
        /** How many of its events were refused. */
        readonly refused: number
      })
    | null
}

const mark = `${exerciseMark.vi} / ${exerciseMark.en}`

/** What stands in every answer of an exercise, for a program and for whoever reads the file later. */
export const markOf = ({ id, title_vi, title_en }: Lane) => ({ mark, id, title_vi, title_en })

/** The same as a member of an answer; nothing in the live lane. */
export const markedAs = (exercise: Lane | undefined) =>
  exercise === undefined ? {} : { exercise: markOf(exercise) }

/** How an answer begins that is put together as text: with the mark, and before its next member. */
export const objectBegins = (exercise: Lane | undefined): string =>
  exercise === undefined ? '{' : `{"exercise":${JSON.stringify(markOf(exercise))},`

/** A title as a list of another program shows it. */
export const markedTitle = (title: string): string => `${mark}: ${title}`

/** The live lane first, then exercises, the newest first; or the one that is asked for. */
export function readLanes({ rows }: Session, id?: string): Promise<Lane[]> {
  const instant = (column: string) => sql.raw(`to_json(${column}) #>> '{}' as ${column}`)
  return rows<Lane>(sql`
    select id, kind, title_vi, title_en,
      case when ended_at is not null then 'ended'
        when kind = 'exercise' and began_at is null then 'made' else 'running' end as state,
      ${instant('made_at')}, made_by, ${instant('began_at')}, ${instant('ended_at')},
      play - 'made' - 'refused' || jsonb_build_object('refused', jsonb_array_length(play -> 'refused')) as play
    from lanes where ${id === undefined ? sql`true` : sql`id = ${id}`}
    order by kind = 'live' desc, lanes.made_at desc, id`)
}
