import { z } from 'zod'
import { liveLane } from '../../geo/lanes.ts'
import { apiBaseOf } from '../../geo/sheet/ask_api.ts'
import type { Label } from '../../geo/words.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import type { BriefingAsked } from './ask_briefing.ts'

const listed = z.object({
  features: z.array(z.object({ id: z.string(), properties: z.object({ name_vi: z.string() }) })),
})

const lanes = z.object({ lanes: z.array(z.object({ id: z.string(), title_vi: z.string() })) })

/**
 * Who writes the id of an exercise by hand is told which there are.
 *
 * @throws Stop where there is no such exercise, naming those that there are; what `ask` throws where they
 *   cannot be asked for.
 */
export async function laneMustBeThere(
  lane: string,
  { ask }: Pick<PrintSource, 'ask'>,
): Promise<void> {
  if (lane === liveLane) return
  const exercises = lanes
    .parse(await ask('/api/lanes'))
    .lanes.filter(({ id }) => id !== liveLane)
    .map(({ id, title_vi }) => ({ id, name: title_vi }))
  mustBeAmong(lane, exercises, {
    en: `There is no exercise "${lane}" here.`,
    vi: `Ở đây không có cuộc diễn tập “${lane}”.`,
  })
}

/**
 * Who writes an id by hand is told which there are.
 *
 * @throws Stop where there is no such briefing or seal, naming those that there are; what `ask` throws where
 *   they cannot be asked for.
 */
export async function mustBeThere(
  { id, seal, lane }: BriefingAsked,
  { ask }: Pick<PrintSource, 'ask'>,
): Promise<void> {
  const lists = `${apiBaseOf(lane)}/collections`
  mustBeAmong(id, namesIn(await ask(`${lists}/briefings/items?limit=1000`)), {
    en: `There is no briefing "${id}" here.`,
    vi: `Ở đây không có bài “${id}”.`,
  })
  if (seal === undefined) return
  const query = new URLSearchParams({ briefing_id: id, limit: '1000' })
  mustBeAmong(seal, namesIn(await ask(`${lists}/briefing_seals/items?${query}`)), {
    en: `The briefing "${id}" has no seal "${seal}" here.`,
    vi: `Ở đây bài “${id}” không có niêm phong “${seal}”.`,
  })
}

interface Named {
  readonly id: string
  readonly name: string
}

const namesIn = (answer: unknown): readonly Named[] =>
  listed.parse(answer).features.map(({ id, properties }) => ({ id, name: properties.name_vi }))

function mustBeAmong(id: string, there: readonly Named[], none: Label): void {
  if (there.some((each) => each.id === id)) return
  const names = there.map(({ id, name }) => `${id} (${name})`).join(', ')
  throw new Stop(
    none,
    names === ''
      ? { en: 'There are none.', vi: 'Chưa có gì.' }
      : { en: `There are: ${names}.`, vi: `Đang có: ${names}.` },
  )
}
