import { useEffect, useId, useMemo } from 'react'
import type { Differences } from '../../../geo/briefing/differences/differences.ts'
import { layerTitle } from '../../../geo/briefing/differences/say_differences.ts'
import {
  pointedAt,
  sceneOfDifferences,
} from '../../../geo/briefing/differences/scene_of_differences.ts'
import { fill } from '../../../geo/fill.ts'
import { TroubleNote } from '../../accounts/trouble_note.tsx'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Failure } from '../../panels/failure.tsx'
import { addScene } from '../../state/api/briefings.ts'
import { type ComparedMoments, useDifferences } from '../../state/api/differences.ts'
import { nameBriefing } from '../../state/briefing.ts'
import { compared } from '../../state/compared.ts'
import { mapHandle } from '../../state/map_handle.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { useDeed } from '../use_deed.ts'
import { DifferencesTable } from './differences_table.tsx'
import { differencesWords } from './differences_words.ts'
import { viewOfDifferences } from './view_of_differences.ts'

interface FoundDifferencesProps {
  readonly briefing: string
  readonly moments: ComparedMoments
  /** Whether a scene may be made of them. */
  readonly mayWrite: boolean
}

/** What is different, in tables and on the map. */
export function FoundDifferences({ briefing, moments, mayWrite }: FoundDifferencesProps) {
  const language = useLanguage()
  const words = useWords(differencesWords)
  const { data, error, refetch } = useDifferences(briefing, moments)
  usePointedAt(data)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <p className="quiet">{words.loading}</p>
  const isNone = data.layers.length === 0
  const tooMany = data.too_many.map((layer) => layerTitle(layer)[language]).join(', ')
  return (
    <>
      {tooMany !== '' && <p>{fill(words.too_many, { layers: tooMany })}</p>}
      {isNone ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <Deeds briefing={briefing} differences={data} mayWrite={mayWrite} />
      )}
      {data.layers.map((one) => (
        <DifferencesTable key={one.layer} differences={one} />
      ))}
    </>
  )
}

/** So many fit on a map that is still seen. */
const mostPointed = 60

/** While it is looked at, the map points at what is different. */
function usePointedAt(differences: Differences | undefined): void {
  const callouts = useMemo(
    () => (differences ? pointedAt(differences).slice(0, mostPointed) : null),
    [differences],
  )
  useEffect(() => {
    compared.set({ callouts })
    return () => compared.set({ callouts: null })
  }, [callouts])
}

interface DeedsProps {
  readonly briefing: string
  readonly differences: Differences
  readonly mayWrite: boolean
}

function Deeds({ briefing, differences, mayWrite }: DeedsProps) {
  const language = useLanguage()
  const words = useWords(differencesWords)
  const wrong = useId()
  const { busy, trouble, act } = useDeed()
  const written = useMemo(() => sceneOfDifferences(differences, true), [differences])
  const { extent } = written
  const make = () => {
    const view = viewOfDifferences(written, differences)
    if (view === null) return
    let id: string | null = null
    act(
      async () => {
        const { text, callouts } = written
        const said = { text_vi: text.vi, text_en: text.en, callouts }
        id = (await addScene(briefing, written.name, view, said)).id
        return fill(words.made, { name: written.name[language] })
      },
      () => nameBriefing({ briefing, scene: id, seal: null, toOpen: true }),
    )
  }
  return (
    <div className="briefing_deeds">
      {extent && (
        <Button
          onPress={() =>
            mapHandle.current?.goTo({ bounds: extent, asSeen: { bearing: 0 } }, 'ease')
          }
        >
          {words.show}
        </Button>
      )}
      {mayWrite && (
        <Button busy={busy} onPress={make}>
          <Icon name="plus" size={14} />
          {words.make}
        </Button>
      )}
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
    </div>
  )
}
