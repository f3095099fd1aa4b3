import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { incidentState } from '../../geo/layers/incidents/vocabulary.ts'
import { type Label, type Language, wordFor } from '../../geo/words.ts'
import { announce } from '../state/announce.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import type { Feature } from '../state/api/feature.ts'
import { textFrom } from '../state/api/read_json.ts'
import { notify } from '../state/notices.ts'
import { useLanguage } from '../words/use_words.ts'
import { changeIncident } from './change_incident.ts'
import { deskWords } from './desk_words.ts'

interface IncidentChange {
  readonly of: Feature
  readonly properties: Readonly<Record<string, unknown>>
  /** What it was decided by: the state, who is in charge. */
  readonly decidedBy: readonly string[]
  /** What is said once it is done. */
  readonly told: string
}

/** Sends a change of an incident and says what became of it. */
export function useChange() {
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  async function change({ of, properties, decidedBy, told }: IncidentChange): Promise<boolean> {
    setBusy(true)
    try {
      const seen = Object.fromEntries(decidedBy.map((name) => [name, of.properties[name]]))
      const { overtaken, feature } = await changeIncident(of.id, properties, seen)
      queryClient.setQueryData(['item', 'incidents', of.id], feature)
      // The log is told by push as well; a screen that does not hear of changes asks by itself.
      void queryClient.invalidateQueries({ queryKey: ['items', 'incident_entries'] })
      void queryClient.invalidateQueries({ queryKey: ['items', 'incidents'] })
      if (overtaken) notify(overtakenBy(feature), 'warn')
      else announce(fill(deskWords.done[language], { what: told }))
      return !overtaken
    } catch (error) {
      notify(failureSaid(error), 'warn')
      return false
    } finally {
      setBusy(false)
    }
  }
  return { change, busy }
}

function overtakenBy({ properties }: Feature): Label {
  const said = (language: Language) =>
    fill(deskWords.overtaken[language], {
      who: textFrom(properties.source) ?? deskWords.another[language],
      state: wordFor(incidentState, String(properties.state), language).toLowerCase(),
      lead: textFrom(properties.assigned_to) ?? deskWords.not_told[language],
    })
  return { vi: said('vi'), en: said('en') }
}

function failureSaid(error: unknown): Label {
  const detail = error instanceof ApiFailure && error.kind === 'refused' ? error.detail : null
  if (detail === null) return deskWords.failed
  return {
    vi: fill(deskWords.refused.vi, { detail }),
    en: fill(deskWords.refused.en, { detail }),
  }
}
