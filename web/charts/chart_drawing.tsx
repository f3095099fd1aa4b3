import { plot } from '@observablehq/plot'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ChartData } from '../../geo/charts/chart.ts'
import { chartWords } from '../../geo/charts/chart_words.ts'
import type { RowPlace } from '../../geo/charts/look.ts'
import { liesBeside, plotOf } from '../../geo/charts/plot_of.ts'
import { fill } from '../../geo/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { screenColours } from './screen_colours.ts'
import { settleIn } from './settle_in.ts'

interface ChartDrawingProps {
  readonly data: ChartData
  readonly table: RefObject<HTMLTableElement | null>
}

/** What has letters of its own is drawn this wide, and enlarged with them to the room there is. */
const letteredWidth = 340

/** The drawing of a chart: bars in line with the rows of its table, whatever heights those have. */
export function ChartDrawing({ data, table }: ChartDrawingProps) {
  const place = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const words = useWords(chartWords)
  const label = fill(words.chart, { title: data.title })
  const room = useRoom(place, table)
  useEffect(() => {
    const isBeside = liesBeside(data)
    if (isBeside && room.places.length < data.rows.length) return
    const width = isBeside ? room.width : letteredWidth
    const look = { width, language, label, colours: screenColours }
    const chart = plot(plotOf(data, room.places, look))
    return settleIn(place.current, chart, { bars: 'none', titles: [] })
  }, [data, label, language, room])
  return <div ref={place} className="chart_drawing" />
}

interface Room {
  readonly width: number
  readonly places: readonly RowPlace[]
}

/** How wide the drawing is, and where the rows of the table lie beside it. */
function useRoom(
  place: RefObject<HTMLDivElement | null>,
  table: RefObject<HTMLTableElement | null>,
): Room {
  const [room, setRoom] = useState<Room>({ width: 0, places: [] })
  useEffect(() => {
    const [own, beside] = [place.current, table.current]
    if (own === null || beside === null) return
    const look = () => {
      const above = own.getBoundingClientRect().top
      const places = [...beside.tBodies].flatMap(({ rows }) =>
        [...rows].map((row) => {
          const { top, height } = row.getBoundingClientRect()
          return { top: top - above, height }
        }),
      )
      setRoom({ width: Math.max(24, own.clientWidth), places })
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(beside)
    watch.observe(own)
    return () => watch.disconnect()
  }, [place, table])
  return room
}
