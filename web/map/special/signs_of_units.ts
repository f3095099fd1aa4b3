import type { Map as MapLibreMap } from 'maplibre-gl'
import { readinessSign, signSide } from '../../../geo/colouring/readiness_sign.ts'
import type { MapPicture, ProgressSign, UnitSign } from '../map_view.ts'
import { progressSign, progressSignSide } from './progress_sign.ts'
import { unitsId } from './unit_ground.ts'
import { type KindOfSign, type Surroundings, UnitSigns } from './unit_signs.ts'
import './progress_sign.css'
import './readiness_sign.css'

/** So far above a name of two lines that both are seen whole. */
const above: [number, number] = [0, -38]
/** Where the other sign stands there already. */
const besideIt: [number, number] = [42, -38]

/** The signs that stand by the units' names: how ready they are, and how far with what is in action. */
export class SignsOfUnits {
  readonly #readiness: UnitSigns<UnitSign>
  readonly #progress: UnitSigns<ProgressSign>

  constructor(map: MapLibreMap, around: Surroundings) {
    this.#readiness = new UnitSigns(map, ofReadiness, around)
    this.#progress = new UnitSigns(map, ofProgress, around)
  }

  show({ signs, progress }: Pick<MapPicture, 'signs' | 'progress'>): void {
    this.#readiness.show(signs, above)
    this.#progress.show(progress, signs === null ? above : besideIt)
  }
}

const ofReadiness: KindOfSign<UnitSign> = {
  className: 'unit_sign',
  drawing: ({ levels }) =>
    drawingOf(
      { side: signSide, className: 'readiness_sign' },
      readinessSign(levels).map(({ level, ground, mark }) => {
        const quarter = svgElement('g', {})
        quarter.dataset.level = level
        quarter.append(svgElement('path', { d: ground }), svgElement('path', { d: mark }))
        return quarter
      }),
    ),
  leadsTo: ({ unit }) => [{ layer: unitsId, id: unit }],
}

const ofProgress: KindOfSign<ProgressSign> = {
  className: 'unit_sign progress_button',
  drawing(sign) {
    const { parts, text } = progressSign(sign)
    const drawing = drawingOf(
      { side: progressSignSide, className: 'progress_sign' },
      parts.map(({ part, d }) => svgElement('path', { d, class: part })),
    )
    drawing.dataset.state = sign.state
    const share = svgElement('text', text.at)
    share.textContent = text.said
    drawing.append(share)
    return drawing
  },
  leadsTo: ({ plans }) => plans.map((id) => ({ layer: 'plans', id })),
}

function drawingOf(
  { side, className }: { readonly side: number; readonly className: string },
  parts: readonly SVGElement[],
): SVGElement {
  const drawing = svgElement('svg', {
    ...{ viewBox: `0 0 ${side} ${side}`, class: className, 'aria-hidden': 'true' },
  })
  drawing.append(...parts)
  return drawing
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, String(value))
  }
  return element
}
