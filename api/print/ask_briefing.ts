import { z } from 'zod'
import { callouts } from '../../geo/briefing/callout.ts'
import { sceneView } from '../../geo/briefing/scene_view.ts'
import { type AskApi, apiBaseOf } from '../../geo/sheet/ask_api.ts'

const named = z.object({ name_vi: z.string(), name_en: z.string() })
const briefing = z.object({ properties: named })
const said = z.string().nullish().default(null)

const scene = z.object({
  id: z.string(),
  properties: named.extend({
    ...{ text_vi: said, text_en: said, notes_vi: said, notes_en: said },
    ...{ position: z.number(), view: sceneView, callouts, marking: z.string() },
  }),
})
const scenes = z.array(scene)
export type AskedScene = z.output<typeof scene>

const seal = z.object({
  id: z.string(),
  properties: z.object({
    ...{ sealed_at: z.string(), sealed_by: z.string(), source: z.string() },
    ...{ sealed_known_at: z.string(), content_sha256: z.string(), marking: z.string() },
  }),
})
export type AskedSeal = z.output<typeof seal>

export interface AskedBriefing {
  readonly name: Readonly<Record<'name_vi' | 'name_en', string>>
  /** In their order. */
  readonly scenes: readonly AskedScene[]
  readonly seal: AskedSeal | null
  /** Asks for what its scenes show; of a sealed one as far as the seal reaches. */
  readonly ask: AskApi
}

/** Which briefing is asked for, as it is or as it was sealed. */
export interface BriefingAsked {
  readonly id: string
  readonly seal?: string
  readonly lane: string
}

/** @throws what `ask` throws where there is no such briefing or seal. */
export async function askBriefing(asked: BriefingAsked, ask: AskApi): Promise<AskedBriefing> {
  const base = apiBaseOf(asked.lane)
  const id = encodeURIComponent(asked.id)
  return asked.seal === undefined
    ? asItIs(asked.id, `${base}/collections`, ask)
    : asSealed(base, `${base}/briefings/${id}/seals/${encodeURIComponent(asked.seal)}`, ask)
}

async function asItIs(id: string, collections: string, ask: AskApi): Promise<AskedBriefing> {
  const { properties } = briefing.parse(
    await ask(`${collections}/briefings/items/${encodeURIComponent(id)}`),
  )
  const query = new URLSearchParams({ briefing_id: id, limit: '1000' })
  const { features } = z
    .object({ features: scenes })
    .parse(await ask(`${collections}/briefing_scenes/items?${query}`))
  const ordered = features.sort((one, other) => one.properties.position - other.properties.position)
  return { name: properties, scenes: ordered, seal: null, ask }
}

async function asSealed(base: string, sealed: string, ask: AskApi): Promise<AskedBriefing> {
  const found = z.object({ seal, briefing, scenes }).parse(await ask(sealed))
  const lists = `${base}/collections/`
  return {
    ...{ name: found.briefing.properties, scenes: found.scenes, seal: found.seal },
    ask: (path) =>
      ask(path.startsWith(lists) ? `${sealed}/collections/${path.slice(lists.length)}` : path),
  }
}
