import { useEffect, useMemo } from 'react'
import type { Callout } from '../../geo/briefing/callout.ts'
import { findByShortId } from '../../geo/briefing/short_id.ts'
import { useBriefings } from '../state/api/briefings.ts'
import { useSeals } from '../state/api/seals.ts'
import { nameBriefing } from '../state/briefing.ts'
import { compared } from '../state/compared.ts'
import { live } from '../state/live.ts'
import { notify } from '../state/notices.ts'
import { type DraftCallout, sceneDraft } from '../state/scene_draft.ts'
import type { OpenBriefing } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { briefingWords } from './briefing_words.ts'
import { openScene } from './open_scene.ts'
import { leaveSeal } from './seals/leave_seal.ts'
import { sealWords } from './seals/seal_words.ts'
import { useOpenScenes } from './seals/use_open_scenes.ts'

/** While a briefing is open: finds what an address names, and puts on the map what the open scene says there. */
export default function BriefingOnMap({ open }: { readonly open: OpenBriefing }) {
  const { data: briefings } = useBriefings(open.briefing)
  const found = open.briefing === null ? undefined : findByShortId(briefings ?? [], open.briefing)
  const { data: seals } = useSeals(open.seal === null ? null : (found?.id ?? null))
  const seal = open.seal === null ? undefined : findByShortId(seals ?? [], open.seal)
  const isUnsealed = seals !== undefined && open.seal !== null && !seal
  const isKnown = open.seal === null || seal !== undefined
  const { data: scenes } = useOpenScenes(isKnown ? (found?.id ?? null) : null, seal?.id ?? null)
  const scene = open.scene === null ? undefined : findByShortId(scenes ?? [], open.scene)
  const isGone = scenes !== undefined && found !== undefined && open.scene !== null && !scene
  useEffect(() => {
    if (isUnsealed) {
      notify(sealWords.gone, 'warn')
      leaveSeal()
      return
    }
    if (isGone) {
      if (open.toOpen) notify(briefingWords.scene_gone, 'warn')
      nameBriefing({ scene: null, toOpen: false })
      return
    }
    if (scene && open.toOpen) openScene(scene, 'jump')
    // An address names them short.
    else if (scene && scene.id !== open.scene) nameBriefing({ scene: scene.id })
    if (found && found.id !== open.briefing) nameBriefing({ briefing: found.id })
    if (seal && seal.id !== open.seal) nameBriefing({ seal: seal.id })
  }, [isUnsealed, isGone, scene, found, seal, open])
  const draft = useStore(sceneDraft, (state) => state.draft)
  const written = draft !== null && draft.id === scene?.id ? draft.callouts : null
  const pointed = useStore(compared, (state) => state.callouts)
  const callouts = useMemo(
    () => pointed ?? (written ? written.map(calloutOf) : (scene?.callouts ?? null)),
    [pointed, written, scene],
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
