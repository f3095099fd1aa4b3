import { useEffect, useRef, useState } from 'react'
import { writeScale } from '../../geo/measures/write_scale.ts'
import { frameEdge, frameOf } from '../../geo/sheet/frame_edge.ts'
import { middleOf } from '../../geo/sheet/sheet_content.ts'
import { Icon } from '../kit/icon.tsx'
import { live } from '../state/live.ts'
import { changeSheet, type SheetWish } from '../state/printing.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { movedTo } from './moved_extent.ts'
import { type Pixel, pixelOf, positionAt } from './pixel_place.ts'
import { printingWords } from './printing_words.ts'
import './frame_on_map.css'

/** As far as an arrow key moves the frame. */
const stepPixels = 24
const arrows: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-stepPixels, 0],
  ArrowRight: [stepPixels, 0],
  ArrowUp: [0, -stepPixels],
  ArrowDown: [0, stepPixels],
}

/** What will be on paper, over the map; it is taken by its handle, with the pointer or the arrow keys. */
export default function FrameOnMap({ wish }: { readonly wish: SheetWish }) {
  const words = useWords(printingWords)
  const language = useLanguage()
  const view = useStore(live, (state) => state.place)
  const layer = useRef<HTMLDivElement>(null)
  const size = useSize(layer)
  const dragged = useRef<Pixel | null>(null)
  const frame = frameOf({ ...wish, extent: [...wish.extent], scale: wish.scale ?? undefined })
  const move = ([right, down]: Pixel) => {
    if (view === null) return
    const [x, y] = pixelOf(middleOf([...wish.extent]), view, size)
    changeSheet({ extent: movedTo(wish.extent, positionAt([x + right, y + down], view, size)) })
  }
  const pixels = view ? frameEdge(frame).map((position) => pixelOf(position, view, size)) : []
  const edge = `M${pixels.map((pixel) => pixel.map(Math.round).join(' ')).join('L')}Z`
  const [x, y] = view ? pixelOf(frame.centre, view, size) : [0, 0]
  return (
    <div ref={layer} className="print_frame">
      {view && size.width > 0 && (
        <>
          <svg aria-hidden="true" width={size.width} height={size.height}>
            <path
              className="print_frame_beyond"
              fillRule="evenodd"
              d={`M0 0H${size.width}V${size.height}H0Z${edge}`}
            />
            <path className="print_frame_edge" d={edge} />
          </svg>
          <button
            type="button"
            className="print_frame_handle"
            style={{ left: x, top: y }}
            title={words.move_help}
            aria-label={words.move}
            onKeyDown={(event) => {
              const step = arrows[event.key]
              if (step === undefined) return
              event.preventDefault()
              event.stopPropagation()
              move(step)
            }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId)
              dragged.current = [event.clientX, event.clientY]
            }}
            onPointerMove={(event) => {
              if (dragged.current === null) return
              const [fromX, fromY] = dragged.current
              dragged.current = [event.clientX, event.clientY]
              move([event.clientX - fromX, event.clientY - fromY])
            }}
            onPointerUp={() => {
              dragged.current = null
            }}
            onPointerCancel={() => {
              dragged.current = null
            }}
          >
            <Icon name="move" size={16} />
            <span>{writeScale(frame.denominator, language)}</span>
          </button>
        </>
      )}
    </div>
  )
}

function useSize(of: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const { current } = of
    if (current === null) return
    const observer = new ResizeObserver(() => {
      setSize({ width: current.clientWidth, height: current.clientHeight })
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [of])
  return size
}
