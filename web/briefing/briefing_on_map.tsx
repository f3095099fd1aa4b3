import { useEffect, useMemo } from 'react'
import type { Callout } from '../../geo/briefing/callout.ts'
import { useBriefings, useScenes } from '../state/api/briefings.ts'
import { nameBriefing } from '../state/briefing.ts'
import { live } from '../state/live.ts'
import { notify } from '../state/notices.ts'
import { type DraftCallout, sceneDraft } from '../state/scene_draft.ts'
import type { OpenBriefing } from '../state/screen.ts'
import { findByShortId } from '../state/short_id.ts'
import { useStore } from '../state/use_store.ts'
import { briefingWords } from './briefing_words.ts'
import { openScene } from './open_scene.ts'

/** While a briefing is open: finds what an address names, and puts on the map what the open scene says there. */
export default function BriefingOnMap({ open }: { readonly open: OpenBriefing }) {
  const { data: briefings } = useBriefings()
  const found = open.briefing === null ? undefined : findByShortId(briefings ?? [], open.briefing)
  const { data: scenes } = useScenes(found?.id ?? null)
  const scene = open.scene === null ? undefined : findByShortId(scenes ?? [], open.scene)
  const isGone = scenes !== undefined && found !== undefined && open.scene !== null && !scene
  useEffect(() => {
    if (isGone) {
      if (open.toOpen) notify(briefingWords.scene_gone, 'warn')
      nameBriefing({ scene: null, toOpen: false })
      return
    }
    if (scene && open.toOpen) openScene(scene, 'jump')
    // An address names them short.
    else if (scene && scene.id !== open.scene) nameBriefing({ scene: scene.id })
    if (found && found.id !== open.briefing) nameBriefing({ briefing: found.id })
  }, [isGone, scene, found, open])
  const draft = useStore(sceneDraft, (state) => state.draft)
  const written = draft !== null && draft.id === scene?.id ? draft.callouts : null
  const callouts = useMemo(
    () => (written ? written.map(calloutOf) : (scene?.callouts ?? null)),
    [written, scene],
  )
  useEffect(() => {
    live.set({ callouts })
    return () => live.set({ callouts: null })
  }, [callouts])
  return null
}

const calloutOf = ({ at, text_vi, text_en, from }: DraftCallout): Callout => ({
  ...{ at: [...at], text_vi, text_en: text_en || text_vi },
  ...(from && { from: [...from] }),
})
