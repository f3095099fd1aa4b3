import { useRef } from 'react'
import type { Chart, ChartData } from '../../geo/charts/chart.ts'
import { chartWords } from '../../geo/charts/chart_words.ts'
import { liesBeside } from '../../geo/charts/plot_of.ts'
import { Failure } from '../panels/failure.tsx'
import { useChart } from '../state/api/charts.ts'
import { connection } from '../state/api/connection.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ChartDrawing } from './chart_drawing.tsx'

/** A chart with its table: the same rows, and beneath them of when they are and where from. */
export default function ChartView({ chart }: { readonly chart: Chart }) {
  const language = useLanguage()
  const { data, error, refetch } = useChart(chart)
  const shown = data?.[language]
  // Rows that are there say of when they are, and the page says that the server is silent.
  const isSilent = useStore(connection, ({ silentSince }) => silentSince !== null)
  return (
    <section
      className="chart"
      aria-label={chart.title[language]}
      aria-busy={!shown && error === null}
    >
      {/* The region is called by it; a heading would have another level in each place. */}
      <p className="part_head" aria-hidden="true">
        {chart.title[language]}
      </p>
      {error && !(shown && isSilent) && <Failure error={error} onRetry={() => void refetch()} />}
      {shown && <ChartAndTable data={shown} />}
    </section>
  )
}

function ChartAndTable({ data }: { readonly data: ChartData }) {
  const words = useWords(chartWords)
  const table = useRef<HTMLTableElement>(null)
  return (
    <>
      {data.rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <div className="chart_both" data-beside={liesBeside(data)}>
          <table ref={table} aria-label={data.title}>
            <thead>
              <tr>
                {data.head.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.rows.map(({ key, name, said }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {said.map((value, at) => (
                    <td key={data.head[at + 1]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <ChartDrawing data={data} table={table} />
        </div>
      )}
      <p className="chart_notes">{data.notes.join(' ')}</p>
    </>
  )
}
