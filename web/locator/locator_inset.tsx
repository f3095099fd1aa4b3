import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { archipelagoNames, lineHeight } from '../../geo/locator/archipelago_names.ts'
import { frameHeight, frameWidth, inFrame, ringPath } from '../../geo/locator/locator_frame.ts'
import { readLocator } from '../../geo/locator/read_locator.ts'
import { Icon } from '../kit/icon.tsx'
import { apiBase } from '../state/api/ask_api.ts'
import { getJson } from '../state/api/get_json.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { isNarrow } from '../state/select_feature.ts'
import { useWords } from '../words/use_words.ts'
import { locatorWords } from './locator_words.ts'
import { ViewMark } from './view_mark.tsx'
import './locator_inset.css'

/** Where in Viet Nam the map is: the whole country, Hoàng Sa and Trường Sa in it. */
export function LocatorInset() {
  const words = useWords(locatorWords)
  const [open, setOpen] = useState(() => !isNarrow())
  const { data } = useQuery({
    queryKey: ['locator'],
    queryFn: async ({ signal }) =>
      readLocator(await getJson(`${apiBase}/basemap/locator`, { signal })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: useSignedIn() && open,
  })
  const outline = useMemo(() => ringPath(data?.rings ?? []), [data])
  const names = useMemo(() => (data ? archipelagoNames(data) : []), [data])
  return (
    <div className="locator" data-open={open} data-over-map>
      {open && data && (
        <svg
          className="locator_map"
          viewBox={`0 0 ${frameWidth} ${frameHeight}`}
          role="img"
          aria-label={words.describe}
        >
          <path className="locator_land" d={outline} />
          {data.islands.map((island) => {
            const [cx, cy] = inFrame(island)
            return <circle key={island.join()} className="locator_island" cx={cx} cy={cy} r={1.1} />
          })}
          {names.map(({ lines, x, y }) => (
            <text key={lines.join()} className="locator_name" textAnchor="middle">
              {lines.map((line, at) => (
                <tspan key={line} x={x} y={y - (lines.length - 1 - at) * lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
          <ViewMark />
        </svg>
      )}
      <button
        type="button"
        className="locator_toggle"
        aria-expanded={open}
        aria-label={open ? words.hide : words.show}
        title={open ? words.hide : words.show}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'minus' : 'globe'} size={open ? 12 : 16} />
      </button>
    </div>
  )
}
