import {
  type HexColor,
  type SnapToCustom,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw'
import type { Palette } from '../../../geo/palette.ts'
import type { DrawingRequest } from '../map_view.ts'
import { snapPlace } from './snap_place.ts'

export const changeMode = 'select'

/** No keyboard sends them: Enter sets a corner here, and Esc is the screen's. */
export const finishKey = 'finish the drawing'
const keyEvents = { cancel: 'cancel the drawing', finish: finishKey }

/** So near a corner or a side the pointer is drawn to it. */
const reachPixels = 12

/** The mode that draws what the layer holds, and the one that moves its corners. */
export function drawingModes({ kind, neighbours }: DrawingRequest, palette: Palette) {
  const toCustom: SnapToCustom = ({ containerX, containerY }, { project }) => {
    const place = snapPlace(
      { x: containerX, y: containerY },
      neighbours,
      ([lon, lat]) => project(lon, lat),
      reachPixels,
    )
    return place && [...place]
  }
  const snapping = { toCoordinate: true, toLine: true, toCustom }
  const accent = hex(palette.accent)
  const paper = hex(palette.paper)
  const shared = { pointerDistance: reachPixels, snapping, keyEvents }
  const corner = { radius: 5, stroke: 2 }
  const own = {
    point: () =>
      new TerraDrawPointMode({
        editable: true,
        // A right click would take it away unseen by the form, which has a button for that.
        pointerEvents: {
          ...{ leftClick: true, rightClick: false, contextMenu: false },
          ...{ onDragStart: true, onDrag: true, onDragEnd: true },
        },
        pointerDistance: reachPixels,
        styles: {
          ...{ pointColor: accent, pointWidth: 7 },
          ...{ pointOutlineColor: paper, pointOutlineWidth: corner.stroke },
        },
      }),
    line: () =>
      new TerraDrawLineStringMode({
        ...shared,
        styles: { lineStringColor: accent, lineStringWidth: 2.25 },
      }),
    area: () =>
      new TerraDrawPolygonMode({
        ...shared,
        styles: {
          ...{ fillColor: accent, fillOpacity: 0.16, outlineColor: accent, outlineWidth: 2.25 },
          ...{ closingPointColor: paper, closingPointWidth: corner.radius },
          ...{ closingPointOutlineColor: accent, closingPointOutlineWidth: corner.stroke },
          ...{ snappingPointColor: accent, snappingPointWidth: corner.radius },
          ...{ snappingPointOutlineColor: paper, snappingPointOutlineWidth: corner.stroke },
        },
      }),
  }[kind]()
  // The map is dragged by the ground between; a whole area is too easily moved by mistake.
  const feature = {
    draggable: false,
    coordinates: { midpoints: true, draggable: true, deletable: true, snappable: snapping },
  }
  const select = new TerraDrawSelectMode({
    pointerDistance: reachPixels,
    keyEvents: null,
    flags: { polygon: { feature }, linestring: { feature } },
    styles: {
      ...{ selectedPolygonColor: accent, selectedPolygonFillOpacity: 0.2 },
      ...{ selectedPolygonOutlineColor: accent, selectedPolygonOutlineWidth: 2.25 },
      ...{ selectedLineStringColor: accent, selectedLineStringWidth: 2.25 },
      ...{ selectionPointColor: paper, selectionPointWidth: corner.radius },
      ...{ selectionPointOutlineColor: accent, selectionPointOutlineWidth: corner.stroke },
      ...{ midPointColor: accent, midPointWidth: 3.5 },
      ...{ midPointOutlineColor: paper, midPointOutlineWidth: 1.5 },
    },
  })
  return { own, select }
}

/** The palettes hold no other kind of colour; the library wants to be told so. */
function hex(colour: string): HexColor {
  if (!colour.startsWith('#')) throw new Error(`${colour} is not written as #rrggbb.`)
  return `#${colour.slice(1)}`
}
