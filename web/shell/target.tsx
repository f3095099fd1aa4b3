import { live } from '../state/live.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'

/** In the middle of the map: the place that was asked for, or the cross that measures by keyboard. */
export function Target() {
  const target = useStore(live, (state) => state.target !== null)
  const measuring = useStore(screen, (state) => state.tool !== 'none')
  if (!target && !measuring) return null
  return (
    <svg
      className="target"
      data-measuring={measuring}
      width={44}
      height={44}
      viewBox="0 0 44 44"
      aria-hidden="true"
    >
      {!measuring && <circle cx={22} cy={22} r={13} />}
      <path d={measuring ? 'M22 14v16M14 22h16' : 'M22 3v12M22 29v12M3 22h12M29 22h12'} />
    </svg>
  )
}
