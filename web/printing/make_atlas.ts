import { fill } from '../../geo/fill.ts'
import { type AtlasSheet, atlasOf } from '../../geo/sheet/atlas.ts'
import { gatherSheet } from '../../geo/sheet/gather_sheet.ts'
import type { Gathered } from '../../geo/sheet/gathered.ts'
import { announce } from '../state/announce.ts'
import { getJson } from '../state/api/get_json.ts'
import { trueNow } from '../state/api/true_now.ts'
import { type AtlasWish, type AtlasWork, atlas, dropAtlas, endAtlasBy } from '../state/atlas.ts'
import { forgetCutOffAtlas, keepAtlas } from '../state/cut_off_atlas.ts'
import { session } from '../state/session.ts'
import { type AtlasBinder, openBinder } from './atlas_job.ts'
import { failureOf } from './drawing_failure.ts'
import { printingWords } from './printing_words.ts'

interface Job {
  readonly binder: AtlasBinder
  readonly giveUp: AbortController
  work: AtlasWork
  /** Whether a sheet is being drawn: it is, too, while one that was told to halt has not come to rest. */
  drawing: boolean
}

let job: Job | null = null

/**
 * Makes an atlas sheet by sheet, whatever the screen shows meanwhile. It can be halted after any sheet and
 * goes on from there, by what was known when it began; so it does where the server was away for a while.
 * It ends the one before it.
 */
export async function beginAtlas({ layer, setting: asked, title }: AtlasWish): Promise<void> {
  dropAtlas()
  const giveUp = new AbortController()
  endAtlasBy(() => giveUp.abort())
  atlas.set({ beginning: true })
  try {
    const now = new Date(trueNow()).toISOString()
    const setting = { true_at: now, known_at: now, ...asked }
    const ask = (path: string) => getJson(path, { signal: giveUp.signal })
    const { sheets, unlocated } = await atlasOf(layer, setting, ask, location.origin)
    const made = new Date(setting.known_at ?? now)
    const { language, heading } = setting
    const hasHeading = heading !== undefined
    const binder = await openBinder({ title, language, made, hasHeading })
    if (giveUp.signal.aborted) return binder.close()
    const own: Job = {
      ...{ binder, giveUp, drawing: false },
      work: {
        ...{ layer, setting, title, sheets, unlocated, done: 0, refused: [], going: true },
        ...{ failure: null, marking: null, shown: new Map(), file: null },
      },
    }
    job = own
    endAtlasBy(() => {
      giveUp.abort()
      binder.close()
      if (job === own) job = null
    })
    void goOn(own)
  } catch (error) {
    if (!giveUp.signal.aborted) atlas.set({ failure: failureOf(error) })
  } finally {
    if (!giveUp.signal.aborted) atlas.set({ beginning: false })
  }
}

/** The sheet that is being drawn is drawn to its end. */
export const haltAtlas = () => job && change(job, { going: false })
export const resumeAtlas = () => job && void goOn(job)

function change(own: Job, next: Partial<AtlasWork>): void {
  own.work = { ...own.work, ...next }
  if (job !== own) return
  atlas.set({ work: own.work })
  const { layer, setting, title, done, sheets, file } = own.work
  // What is finished is lost with its page as well, as long as it was not saved; that is said too.
  if (sheets.length > 0)
    keepAtlas({
      wish: { layer, setting, title },
      done: file ? sheets.length : done,
      of: sheets.length,
    })
}

async function goOn(own: Job): Promise<void> {
  change(own, { going: true, failure: null })
  if (own.drawing) return
  own.drawing = true
  try {
    for (;;) {
      const { sheets, done, going } = own.work
      const next = sheets[done]
      if (!going) return
      if (next === undefined) break
      await addSheet(own, next)
    }
    change(own, { file: await own.binder.end(), going: false })
    const { sheets, refused, setting } = own.work
    const number = sheets.length - refused.length
    announce(fill(printingWords.atlas_bound[setting.language], { number }))
  } catch (error) {
    if (!own.giveUp.signal.aborted) change(own, { going: false, failure: failureOf(error) })
  } finally {
    own.drawing = false
  }
}

async function addSheet(own: Job, { request }: AtlasSheet): Promise<void> {
  const ask = (path: string) => getJson(path, { signal: own.giveUp.signal })
  const now = new Date(trueNow())
  const found = await gatherSheet(request, ask, session.get().me?.markings ?? [], now)
  const findings = await own.binder.add(request, found)
  const isRefused = findings.some(({ weight }) => weight === 'refuse')
  const { done, refused, marking, shown } = own.work
  change(own, {
    done: done + 1,
    ...(isRefused && { refused: [...refused, { title: request.title, findings }] }),
    ...(!isRefused && { shown: withShown(shown, found) }),
    marking: marking !== null && marking.rank >= found.marking.rank ? marking : found.marking,
  })
}

function withShown(shown: AtlasWork['shown'], { layers }: Gathered): AtlasWork['shown'] {
  const all = new Map(shown)
  for (const { id, features } of layers) {
    const known = new Set([...(all.get(id) ?? []), ...features.map((each) => String(each.id))])
    if (known.size > 0) all.set(id, known)
  }
  return all
}

/** It was saved: it is not lost with its page. */
export const atlasSaved = forgetCutOffAtlas
