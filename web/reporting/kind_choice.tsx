import { useState } from 'react'
import { kindGroups } from '../../geo/layers/incidents/kind_groups.ts'
import { incidentsLayer } from '../../geo/layers/incidents/layer.ts'
import { type IncidentKind, incidentKind } from '../../geo/layers/incidents/vocabulary.ts'
import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import { FilterField } from '../kit/filter_field.tsx'
import { SymbolKey } from '../legend/symbol_key.tsx'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn, writing } from './draft.ts'
import { ReportPart } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'

/** What kind of incident it is, by its sign on the map: a few heads, found by a word as well. */
export function KindChoice() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const kind = useStore(writing, (state) => state.draft?.form.kind ?? null)
  const [sought, setSought] = useState('')
  const shown = kindGroups
    .map((group) => ({ ...group, kinds: group.kinds.filter((each) => isSought(each, sought)) }))
    .filter(({ kinds }) => kinds.length > 0)
  return (
    <ReportPart part="kind" title={words.kind}>
      <FilterField label={words.find_kind} value={sought} onChange={setSought} />
      {shown.length === 0 && <p className="report_hint">{words.no_kind}</p>}
      {shown.map((group) => (
        <div key={group.id} className="kind_group">
          <h3 className="part_head">{group.label[language]}</h3>
          <div className="kind_tiles">
            {group.kinds.map((each) => (
              <label key={each} className="report_tile">
                <input
                  type="radio"
                  name="report_kind"
                  value={each}
                  checked={each === kind}
                  onChange={() => fillIn({ kind: each })}
                />
                <SymbolKey symbol={classOf(incidentsLayer.classes, { kind: each }).symbol} />
                <span>{incidentKind[each][language]}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </ReportPart>
  )
}

/** In either language, whatever the screen speaks: people know a word, and not always in it. */
function isSought(kind: IncidentKind, sought: string): boolean {
  const { vi, en } = incidentKind[kind]
  const wanted = foldDiacritics(sought.trim())
  return foldDiacritics(`${vi} ${en}`).includes(wanted)
}
