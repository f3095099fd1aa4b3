import { useEffect, useRef, useState } from 'react'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { type AtlasSetting, type AtlasSheet, atlasOf } from '../../geo/sheet/atlas.ts'
import { gatherSheet } from '../../geo/sheet/gather_sheet.ts'
import type { Gathered } from '../../geo/sheet/gathered.ts'
import type { Finding } from '../../geo/sheet/lint/finding.ts'
import { getJson } from '../state/api/get_json.ts'
import { trueNow } from '../state/api/true_now.ts'
import { session } from '../state/session.ts'
import { type AtlasBinder, openBinder } from './atlas_job.ts'
import { type DrawingFailure, failureOf } from './drawing_failure.ts'

/** An atlas that is being made: a sheet for each feature of a layer, in one file. */
export interface AtlasWork {
  readonly layer: LayerId
  readonly sheets: readonly AtlasSheet[]
  /** Names of what has no place, and so no sheet. */
  readonly unlocated: readonly string[]
  /** How many sheets were drawn and looked at; the next is at this place. */
  readonly done: number
  /** Those that must not leave, and so are not in the file. */
  readonly refused: readonly { readonly title: string; readonly findings: readonly Finding[] }[]
  readonly going: boolean
  readonly failure: DrawingFailure | null
  /** The highest marking of all sheets so far. */
  readonly marking: Gathered['marking'] | null
  readonly file: Blob | null
}

interface Job {
  readonly binder: AtlasBinder
  readonly giveUp: AbortController
  /** By layer what stands on the sheets: the log is told of each feature once. */
  readonly shown: Map<LayerId, Set<string>>
  work: AtlasWork
  /** Whether a sheet is being drawn: it is, too, while one that was told to halt has not come to rest. */
  drawing: boolean
}

/**
 * Makes an atlas sheet by sheet. It can be halted after any sheet and goes on from there, by what was known
 * when it began; so it does where the server was away for a while. Whoever leaves gives it up.
 */
export function useAtlas() {
  const [work, setWork] = useState<AtlasWork | null>(null)
  /** Why it did not begin. */
  const [failure, setFailure] = useState<DrawingFailure | null>(null)
  const [beginning, setBeginning] = useState(false)
  const job = useRef<Job | null>(null)
  useEffect(() => () => close(job.current), [])

  const change = (own: Job, next: Partial<AtlasWork>) => {
    own.work = { ...own.work, ...next }
    if (job.current === own) setWork(own.work)
  }

  async function goOn(own: Job) {
    change(own, { going: true, failure: null })
    if (own.drawing) return
    own.drawing = true
    try {
      for (;;) {
        const { sheets, done, going } = own.work
        const next = sheets[done]
        if (!going) return
        if (next === undefined) break
        await addSheet(own, next, change)
      }
      change(own, { file: await own.binder.end(), going: false })
    } catch (error) {
      if (!own.giveUp.signal.aborted) change(own, { going: false, failure: failureOf(error) })
    } finally {
      own.drawing = false
    }
  }

  return {
    work,
    beginning,
    failure,
    async begin(layer: LayerId, setting: AtlasSetting, title: string) {
      cancel()
      setFailure(null)
      setBeginning(true)
      const giveUp = new AbortController()
      try {
        const began = new Date(trueNow())
        const [true_at, known_at] = [began.toISOString(), began.toISOString()]
        const ask = (path: string) => getJson(path, { signal: giveUp.signal })
        const { sheets, unlocated } = await atlasOf(layer, { true_at, known_at, ...setting }, ask)
        const binder = await openBinder({ title, language: setting.language, made: began })
        const own: Job = {
          ...{ binder, giveUp, shown: new Map(), drawing: false },
          work: {
            ...{ layer, sheets, unlocated, done: 0, refused: [], going: true },
            ...{ failure: null, marking: null, file: null },
          },
        }
        job.current = own
        void goOn(own)
      } catch (error) {
        setFailure(failureOf(error))
      } finally {
        setBeginning(false)
      }
    },
    /** The sheet that is being drawn is drawn to its end. */
    halt: () => job.current && change(job.current, { going: false }),
    resume: () => job.current && void goOn(job.current),
    cancel,
    shown: (): ReadonlyMap<LayerId, ReadonlySet<string>> => job.current?.shown ?? new Map(),
  }

  function cancel() {
    close(job.current)
    job.current = null
    setWork(null)
  }
}

function close(job: Job | null): void {
  job?.giveUp.abort()
  job?.binder.close()
}

async function addSheet(
  own: Job,
  { request }: AtlasSheet,
  change: (own: Job, next: Partial<AtlasWork>) => void,
): Promise<void> {
  const ask = (path: string) => getJson(path, { signal: own.giveUp.signal })
  const now = new Date(trueNow())
  const found = await gatherSheet(request, ask, session.get().me?.markings ?? [], now)
  const findings = await own.binder.add(request, found)
  const isRefused = findings.some(({ weight }) => weight === 'refuse')
  const { done, refused, marking } = own.work
  if (!isRefused) keepShown(own.shown, found)
  change(own, {
    done: done + 1,
    ...(isRefused && { refused: [...refused, { title: request.title, findings }] }),
    marking: marking !== null && marking.rank >= found.marking.rank ? marking : found.marking,
  })
}

function keepShown(shown: Job['shown'], { layers }: Gathered): void {
  for (const { id, features } of layers) {
    const known = shown.get(id) ?? new Set()
    for (const feature of features) known.add(String(feature.id))
    if (known.size > 0) shown.set(id, known)
  }
}
