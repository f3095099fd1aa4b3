import type { Map as MapLibreMap } from 'maplibre-gl'
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  type TerraDrawExtend,
  TerraDrawModeUndoRedo,
  type TerraDrawMouseEvent,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { type Position, positionFrom } from '../../../geo/measures/position.ts'
import type { Palette } from '../../../geo/palette.ts'
import type { Drawing, DrawingRequest, DrawnPart, Sketch } from '../map_view.ts'
import { changeMode, drawingModes, finishKey } from './drawing_modes.ts'
import { withoutCorner } from './without_corner.ts'

/** A centimetre is 1e-7 of a degree; the library refuses what has more places than it keeps. */
const decimals = 7
const rounded = (degrees: number) => Number(degrees.toFixed(decimals))

/** A finger hides about so much. */
const fingerPixels = 28

/** Hands the map to terra-draw until it is stopped. */
export function startDrawing(map: MapLibreMap, request: DrawingRequest, palette: Palette): Drawing {
  const { own, select } = drawingModes(request, palette)
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: 'drawing' }),
    modes: [own, select],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  })
  let chosen: TerraDrawExtend.FeatureId | null = null
  const whole = () => draw.getSnapshot().filter((feature) => isPart(feature, own.mode))
  const tell = () => request.drawn(whole().map(({ geometry }) => geometry as DrawnPart))
  const isSketching = () => draw.getModeState() === 'drawing'
  const sketch = () => (isSketching() ? draw.getSnapshot().find(isSketch) : undefined)

  draw.on('change', () => request.sketched(sketchOf(sketch())))
  draw.on('finish', (id, { action }) => {
    // A point that is set anew is moved there.
    if (request.kind === 'point' && action === 'draw') {
      draw.removeFeatures(whole().flatMap((part) => (part.id === id ? [] : (part.id ?? []))))
    }
    request.sketched(noSketch)
    tell()
  })
  draw.on('select', (id) => {
    chosen = id
  })
  draw.on('deselect', () => {
    chosen = null
  })
  draw.start()

  return {
    show(parts) {
      const mode = draw.getMode()
      // Guides of what was chosen would stay behind.
      draw.setMode(own.mode)
      draw.clear()
      chosen = null
      const taken = draw.addFeatures(parts.map((geometry) => featureOf(geometry, own.mode)))
      const refused = taken.find(({ valid }) => !valid)
      // What is not drawn would be gone with the next corner that is moved.
      if (refused) throw new Error(`A part cannot be drawn: ${refused.reason}`)
      if (mode !== changeMode) return
      draw.setMode(changeMode)
      chooseOnly(draw, own.mode)
    },
    use(way) {
      const wanted = way === 'add' || request.kind === 'point' ? own.mode : changeMode
      // Begun anew it would forget what is being drawn.
      if (draw.getMode() === wanted) return
      draw.setMode(wanted)
      if (wanted === changeMode) chooseOnly(draw, own.mode)
    },
    addCorner([lon, lat]) {
      if (draw.getMode() !== own.mode) draw.setMode(own.mode)
      const [lng, latitude] = [rounded(lon), rounded(lat)]
      const { x, y } = map.project([lng, latitude])
      own.onClick({ ...press, lng, lat: latitude, containerX: x, containerY: y })
    },
    takeBack: () => isSketching() && draw.undo(),
    putBack: () => isSketching() && draw.redo(),
    finish() {
      if (!isSketching()) return false
      own.onKeyUp({ key: finishKey, heldKeys: [], preventDefault: () => {} })
      return !isSketching()
    },
    drop() {
      own.cleanUp()
      request.sketched(noSketch)
    },
    removeChosen() {
      if (chosen === null) return false
      const id = chosen
      draw.deselectFeature(id)
      draw.removeFeatures([id])
      tell()
      return true
    },
    removeCorner([lon, lat]) {
      const part = chosen === null ? undefined : draw.getSnapshotFeature(chosen)
      if (chosen === null || part === undefined) return 'none_near'
      const pixel = map.project([lon, lat])
      const corners = cornersOf(part)
      const away = corners.map((corner) => pixel.dist(map.project([corner[0], corner[1]])))
      const nearest = away.indexOf(Math.min(...away))
      if ((away[nearest] ?? Number.POSITIVE_INFINITY) > fingerPixels) return 'none_near'
      const left = withoutCorner(part.geometry, nearest)
      if (left === null) return 'too_few'
      const id = chosen
      // The dots at its corners are made when it is chosen.
      draw.deselectFeature(id)
      draw.updateFeatureGeometry(id, left)
      draw.selectFeature(id)
      tell()
      return 'removed'
    },
    stop: () => draw.stop(),
  }
}

const press: Pick<TerraDrawMouseEvent, 'button' | 'heldKeys' | 'isContextMenu'> = {
  ...{ button: 'left', heldKeys: [], isContextMenu: false },
}

const geometryTypes = { point: 'Point', linestring: 'LineString', polygon: 'Polygon' } as const

/** Beside the parts the library keeps its guides in the same store. */
function isPart({ geometry, properties }: GeoJSONStoreFeatures, mode: string): boolean {
  const type = Object.entries(geometryTypes).find(([name]) => name === mode)?.[1]
  return properties.mode === mode && geometry.type === type && !properties.currentlyDrawing
}

const isSketch = ({ properties }: GeoJSONStoreFeatures) => properties.currentlyDrawing === true

const noSketch: Sketch = { corners: [], mayClose: false }

function sketchOf(feature: GeoJSONStoreFeatures | undefined): Sketch {
  if (feature === undefined) return noSketch
  const set = Number(feature.properties.committedCoordinateCount ?? 0)
  return {
    corners: cornersOf(feature).filter((corner, at, all) => !isAlike(corner, all[at - 1])),
    mayClose: set >= (feature.geometry.type === 'Polygon' ? 3 : 2),
  }
}

/** The library sets corners that are still to come upon the last one, or a tenth of a metre beside it. */
const isAlike = ([x1, y1]: Position, other: Position | undefined): boolean =>
  other !== undefined && Math.hypot(x1 - other[0], y1 - other[1]) < 2e-6

function cornersOf(feature: GeoJSONStoreFeatures): Position[] {
  const { geometry } = feature
  if (geometry.type === 'LineString') return geometry.coordinates.map(positionFrom)
  if (geometry.type !== 'Polygon') return []
  // Closed at each moment: the last corner is the first again.
  return (geometry.coordinates[0] ?? []).slice(0, -1).map(positionFrom)
}

function featureOf(geometry: DrawnPart, mode: string): GeoJSONStoreFeatures {
  const place = (position: readonly number[]) => positionFrom(position).map(rounded)
  const properties = { mode }
  switch (geometry.type) {
    case 'Point':
      return {
        ...{ type: 'Feature', properties },
        geometry: { type: 'Point', coordinates: place(geometry.coordinates) },
      }
    case 'LineString':
      return {
        ...{ type: 'Feature', properties },
        geometry: { type: 'LineString', coordinates: geometry.coordinates.map(place) },
      }
    case 'Polygon':
      return {
        ...{ type: 'Feature', properties },
        geometry: {
          type: 'Polygon',
          coordinates: geometry.coordinates.map((ring) => ring.map(place)),
        },
      }
  }
}

/** With one part alone there is nothing to choose. */
function chooseOnly(draw: TerraDraw, mode: string): void {
  const [only, other] = draw.getSnapshot().filter((feature) => isPart(feature, mode))
  if (only?.id !== undefined && other === undefined) draw.selectFeature(only.id)
}
