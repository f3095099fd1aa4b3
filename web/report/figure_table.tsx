import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Compared } from '../../geo/report/compare_figures.ts'
import type { Figure } from '../../geo/report/figures_of.ts'
import { figure as figureWords } from '../../geo/report/vocabulary.ts'
import { FeatureLink } from '../panels/feature_link.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

interface FigureTableProps {
  readonly figures: readonly Figure[]
  /** How each stands against the report before, where that is asked for. */
  readonly compared?: ReadonlyMap<Figure['name'], Compared> | null | undefined
  /** A row was chosen: what it is of is shown beneath. */
  readonly onChosen: () => void
}

/** The numbers of a report, each with the rows that it is made of. */
export function FigureTable({ figures, compared, onChosen }: FigureTableProps) {
  const words = useWords(reportWords)
  return (
    <table className="report_figures">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.value}</th>
          {compared && <th scope="col">{words.before}</th>}
          <th scope="col">{words.made_of}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow
            key={figure.name}
            {...{ figure, onChosen, compared: compared?.get(figure.name) }}
          />
        ))}
      </tbody>
    </table>
  )
}

interface FigureRowProps {
  readonly figure: Figure
  readonly compared: Compared | undefined
  readonly onChosen: () => void
}

function FigureRow({ figure, compared, onChosen }: FigureRowProps) {
  const language = useLanguage()
  const words = useWords(reportWords)
  const { name, value, of, unsaid, rows } = figure
  const write = (count: number) => writeNumber(count, language)
  const title = figureWords[name][language]
  const said = [
    ...(rows.length > 0 ? [fill(words.rows, { count: write(rows.length) })] : []),
    ...(unsaid > 0 ? [fill(words.unsaid, { count: write(unsaid) })] : []),
  ].join(', ')
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-unknown={value === null}>
        {value === null ? words.unknown : write(value)}
        {of !== null && <span className="quiet"> / {write(of)}</span>}
      </td>
      {compared && <BeforeCell compared={compared} />}
      <td>
        {rows.length === 0 ? (
          <span className="quiet">{said === '' && value === null ? words.nobody : said}</span>
        ) : (
          <details>
            <summary aria-label={fill(words.show, { figure: title })}>{said}</summary>
            <ul>
              {rows.map(({ layer, id }) => (
                <li key={id}>
                  <FeatureLink layer={layer} id={id} onPress={onChosen} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  )
}

/** What it was in the report before, and by how much it rose or fell. */
function BeforeCell({ compared: { before, change } }: { readonly compared: Compared }) {
  const language = useLanguage()
  const words = useWords(reportWords)
  if (before === null) return <td data-unknown>{words.unknown}</td>
  const write = (count: number) => writeNumber(count, language)
  const sign = (change ?? 0) > 0 ? '+' : '−'
  return (
    <td>
      {write(before)}
      {change !== null && change !== 0 && (
        <span className="report_change">
          {' '}
          ({sign}
          {write(Math.abs(change))})
        </span>
      )}
      {change === 0 && <span className="quiet"> {words.unchanged}</span>}
    </td>
  )
}
