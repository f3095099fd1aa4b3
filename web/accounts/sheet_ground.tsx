import { useEffect, useRef, useState } from 'react'
import { placeAround } from '../../geo/measures/place_around.ts'
import { homeBounds } from '../state/home.ts'
import { useLanguage } from '../words/use_words.ts'
import { CompassRose } from './compass_rose.tsx'
import { graticule } from './graticule.ts'
import { NeatLine } from './neat_line.tsx'

/** Between the edge of the page and the frame of the sheet, where the degrees stand. */
const margin = 36
const gridMinutes = 5

/**
 * The sheet before anything is drawn on it: frame, degrees and grid of the very view in which the map
 * opens. No data of the map stands here: nobody is signed in.
 */
export function SheetGround() {
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const watch = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight })
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={box} className="sheet" aria-hidden="true">
      {size && size.width > 4 * margin && <Sheet {...size} language={language} />}
    </div>
  )
}

interface SheetProps {
  readonly width: number
  readonly height: number
  readonly language: 'vi' | 'en'
}

function Sheet({ width, height, language }: SheetProps) {
  const [across, down] = [width - 2 * margin, height - 2 * margin]
  const place = placeAround(homeBounds, across, down)
  const meridians = graticule('lon', place, across, gridMinutes, language)
  const parallels = graticule('lat', place, down, gridMinutes, language)
  return (
    <svg width={width} height={height} aria-hidden="true">
      <g transform={`translate(${margin} ${margin})`}>
        <rect className="sheet_paper" width={across} height={down} />
        <g className="sheet_grid">
          {meridians.map(({ at, minutes }) => (
            <path key={minutes} d={`M${at} 0V${down}`} />
          ))}
          {parallels.map(({ at, minutes }) => (
            <path key={minutes} d={`M0 ${at}H${across}`} />
          ))}
        </g>
        <CompassRose x={across / 2} y={down / 2} radius={Math.min(across, down) * 0.3} />
        <NeatLine place={place} width={across} height={down} />
        <g className="sheet_degrees">
          {meridians.map(({ at, minutes, label }) => (
            <g key={minutes} textAnchor="middle">
              <text x={at} y={-14}>
                {label}
              </text>
              <text x={at} y={down + 22}>
                {label}
              </text>
            </g>
          ))}
          {parallels.map(({ at, minutes, label }) => (
            <g key={minutes} textAnchor="middle">
              <text transform={`translate(-14 ${at}) rotate(-90)`}>{label}</text>
              <text transform={`translate(${across + 14} ${at}) rotate(90)`}>{label}</text>
            </g>
          ))}
        </g>
      </g>
    </svg>
  )
}
