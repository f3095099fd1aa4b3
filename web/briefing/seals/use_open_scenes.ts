import { useScenes } from '../../state/api/briefings.ts'
import { useSealedScenes } from '../../state/api/seals.ts'

/** The scenes of a briefing: as they are now, or as they were sealed. */
export function useOpenScenes(briefing: string | null, seal: string | null) {
  const live = useScenes(seal === null ? briefing : null)
  const sealed = useSealedScenes(briefing, seal)
  return seal === null ? live : sealed
}
