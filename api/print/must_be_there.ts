import { z } from 'zod'
import { apiBaseOf } from '../../geo/sheet/ask_api.ts'
import type { Label } from '../../geo/words.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import type { BriefingAsked } from './ask_briefing.ts'

const listed = z.object({
  features: z.array(z.object({ id: z.string(), properties: z.object({ name_vi: z.string() }) })),
})

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
  mustBeAmong(id, await ask(`${lists}/briefings/items?limit=1000`), {
    en: `There is no briefing "${id}" here.`,
    vi: `Ở đây không có bài “${id}”.`,
  })
  if (seal === undefined) return
  const query = new URLSearchParams({ briefing_id: id, limit: '1000' })
  mustBeAmong(seal, await ask(`${lists}/briefing_seals/items?${query}`), {
    en: `The briefing "${id}" has no seal "${seal}" here.`,
    vi: `Ở đây bài “${id}” không có niêm phong “${seal}”.`,
  })
}

function mustBeAmong(id: string, answer: unknown, none: Label): void {
  const { features } = listed.parse(answer)
  if (features.some((each) => each.id === id)) return
  const names = features.map(({ id, properties }) => `${id} (${properties.name_vi})`).join(', ')
  throw new Stop(
    none,
    names === ''
      ? { en: 'There are none.', vi: 'Chưa có gì.' }
      : { en: `There are: ${names}.`, vi: `Đang có: ${names}.` },
  )
}
