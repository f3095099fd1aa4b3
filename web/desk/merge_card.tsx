import { incidentsLayer } from '../../geo/layers/incidents/layer.ts'
import { writeProperty } from '../../geo/layers/write_property.ts'
import { Button } from '../kit/button.tsx'
import type { Feature, ShapedFeature } from '../state/api/feature.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { deskWords } from './desk_words.ts'
import { useChange } from './use_change.ts'

const compared = [
  ...(['severity', 'state', 'occurred_at', 'text', 'assigned_to', 'reported_at'] as const),
  ...(['dead', 'missing', 'injured', 'evacuated', 'houses', 'reported_by'] as const),
]

interface MergeCardProps {
  readonly one: ShapedFeature
  readonly other: ShapedFeature
  readonly may: boolean
  readonly onClose: () => void
}

/** Two reports side by side, what differs marked, and which of them is kept. */
export function MergeCard({ one, other, may, onClose }: MergeCardProps) {
  const language = useLanguage()
  const words = useWords(deskWords)
  const { change, busy } = useChange()
  const merge = (what: Feature, into: Feature) => {
    void change({
      ...{ of: what, properties: { state: 'duplicate', duplicate_of: into.id } },
      ...{ decidedBy: ['state'], told: words.merged_into },
    }).then((done) => {
      if (!done) return
      onClose()
      selectFeature({ layer: 'incidents', id: into.id })
    })
  }
  const said = (name: (typeof compared)[number], { properties }: Feature) =>
    writeProperty(incidentsLayer.properties[name], name, properties[name], language)
  const rows = compared.flatMap((name) => {
    const [mine, theirs] = [said(name, one), said(name, other)]
    return mine === null && theirs === null ? [] : [{ name, mine, theirs }]
  })
  return (
    <div className="desk_merge">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.this_one}</th>
            <th scope="col">{words.other_one}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, mine, theirs }) => (
            <tr key={name} data-differs={mine !== theirs}>
              <th scope="row">{incidentsLayer.properties[name].label[language]}</th>
              <td>{mine ?? words.not_told}</td>
              <td>{theirs ?? words.not_told}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {may && (
        <>
          <p className="quiet">{words.merge_note}</p>
          <div className="desk_buttons">
            <Button busy={busy} onPress={() => merge(other, one)}>
              {words.keep_this}
            </Button>
            <Button busy={busy} onPress={() => merge(one, other)}>
              {words.keep_other}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
