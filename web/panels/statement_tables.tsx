import { confidence } from '../../geo/provenance.ts'
import { wordFor } from '../../geo/words.ts'
import type { Feature } from '../state/api/feature.ts'
import type { Definition } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { MomentAndAge } from './moment_and_age.tsx'
import { SourceLink } from './source_link.tsx'
import { type ShownStatement, shownStatements } from './statements.ts'

interface StatementTablesProps {
  readonly definition: Definition
  readonly feature: Feature
}

/** Facts with a source of their own, each as its source gives it, none recalculated. */
export function StatementTables({ definition, feature }: StatementTablesProps) {
  const language = useLanguage()
  const tables = Object.entries(definition.properties).flatMap(([name, property]) => {
    if (property.kind !== 'statements') return []
    const statements = shownStatements(feature.properties[name], language)
    return statements.length > 0 ? [{ name, title: property.label[language], statements }] : []
  })
  return tables.map(({ name, title, statements }) => (
    <section key={name} className="statements">
      <h3 className="part_head">{title}</h3>
      <ul>
        {statements.map((statement, at) => (
          // Two sources may well say the very same: only the place tells such statements apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole, never reordered.
          <StatementItem key={at} statement={statement} />
        ))}
      </ul>
    </section>
  ))
}

const lettersBesideLabel = 22

function StatementItem({ statement }: { readonly statement: ShownStatement }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { label, value, source, address, asOf, precision, note } = statement
  return (
    <li>
      <p className="statement_line" data-long={value !== null && value.length > lettersBesideLabel}>
        <span>{label}</span>
        <strong>{value ?? words.unknown}</strong>
      </p>
      <p className="statement_aside">
        <SourceLink source={source} address={address} />
        {asOf !== null && (
          <>
            {' · '}
            <MomentAndAge moment={asOf} precision={precision} />
          </>
        )}
        {statement.confidence !== 'sure' && (
          <span className="statement_unsure">
            {' · '}
            {wordFor(confidence, statement.confidence, language).toLowerCase()}
          </span>
        )}
      </p>
      {note !== null && <p className="statement_note">{note}</p>}
    </li>
  )
}
