import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { Position } from '../../geo/measures/position.ts'
import { scaleDenominator } from '../../geo/measures/scale_ratio.ts'
import { palettes } from '../../geo/palette.ts'
import { askBasemap, shippedBasemap } from './ask_basemap.ts'
import { Attribution } from './attribution.ts'
import type { CalloutBoxes } from './callouts/callout_boxes.ts'
import { describeFailure, isSignedOut } from './describe_failure.ts'
import { evacuationSource } from './evacuation/evacuation_layers.ts'
import { evacuationShapes } from './evacuation/evacuation_shapes.ts'
import { FeatureMarks } from './feature_marks.ts'
import { type FoundFeature, featuresAt, hoveredFeature } from './features_at.ts'
import { areaDrawer } from './filter_area/draw_areas.ts'
import { flyTo, placeSeeing } from './fly_to.ts'
import { foremost } from './foremost.ts'
import { followKeyboard } from './keyboard.ts'
import { keepNames } from './labels/keep_names.ts'
import { keepNamesWhole } from './labels/whole_names.ts'
import { LayerStatuses } from './layer_statuses.ts'
import { lendingSource } from './lending/lending_layers.ts'
import { lendingShapes } from './lending/lending_shapes.ts'
import { loadWiderView } from './load_wider_view.ts'
import type { Drawing, FeatureRef, MapEvents, MapPicture, MapView, ViewPlace } from './map_view.ts'
import { measureSource } from './measuring/measure_layers.ts'
import { measureShapes } from './measuring/measure_shapes.ts'
import { Measuring } from './measuring/measuring.ts'
import { followPointer, type Pixel } from './pointer.ts'
import { renewTiles } from './renew_tiles.ts'
import { seenBox } from './seen_box.ts'
import { ChoroplethStates } from './special/choropleth_states.ts'
import { SpecialLayers } from './special/keep_special_layers.ts'
import type { SignsOfUnits } from './special/signs_of_units.ts'
import { specialLayerIds } from './special/special_layer_ids.ts'
import { unitsId } from './special/unit_ground.ts'
import { placeOf } from './start_map.ts'
import { stormSource } from './storms/storm_layers.ts'
import { stormShapes } from './storms/storm_shapes.ts'
import { StyleKeeper } from './style_keeper.ts'
import { tellDrawn } from './tell_drawn.ts'
import { tellInView } from './tell_in_view.ts'

/** So long may the graphics be away before the user is told. */
const patienceMilliseconds = 4_000

/** Ties the parts to one MapLibre map; each part knows its own task and none of the others. */
export function liveMap(map: MapLibreMap, apiBase: string, events: MapEvents): MapView {
  let picture: MapPicture | null = null
  let drawn = false
  let drawing: Drawing | null = null
  const language = () => picture?.language ?? 'vi'
  const marks = new FeatureMarks(map)
  const steps = new ChoroplethStates(map)
  let signs: SignsOfUnits | null = null
  const showSigns = async ({ signs: ready, progress }: MapPicture) => {
    if (ready === null && progress === null && signs === null) return
    const { SignsOfUnits } = await import('./special/signs_of_units.ts')
    signs ??= new SignsOfUnits(map, {
      picked: (features, position) => events.picked(features, position),
      nameOf: (unit) => names.placeOf(unitsId, unit),
    })
    if (picture) signs.show(picture)
  }
  let boxes: CalloutBoxes | null = null
  const showCallouts = async ({ callouts }: MapPicture) => {
    if (callouts === null && boxes === null) return
    const { CalloutBoxes } = await import('./callouts/callout_boxes.ts')
    boxes ??= new CalloutBoxes(map)
    if (picture) boxes.show(picture)
  }
  const attribution = new Attribution(map.getContainer())
  const tellStatus: MapEvents['layerStatus'] = (...status) => events.layerStatus(...status)
  const statuses = new LayerStatuses(map, tellStatus, (error) => describeFailure(error, language()))
  const special = new SpecialLayers(map, apiBase, {
    layerStatus: (layer, status, error) => {
      if (error && isSignedOut(error)) events.signedOut()
      if (error) events.layerStatus(layer, status, describeFailure(error, language()))
      else events.layerStatus(layer, status)
    },
    tallied: (layer, tally) => events.tallied(layer, tally),
  })
  const drawMeasure = () => {
    const source = map.getSource<GeoJSONSource>(measureSource)
    source?.setData(measureShapes(measuring.measurement, language()))
  }
  const drawAreas = areaDrawer(map)
  const drawEvacuation = (evacuation: MapPicture['evacuation']) => {
    const source = map.getSource<GeoJSONSource>(evacuationSource)
    source?.setData(evacuationShapes(evacuation, language()))
  }
  const drawLending = (lending: MapPicture['lending']) => {
    map.getSource<GeoJSONSource>(lendingSource)?.setData(lendingShapes(lending))
  }
  const drawStorm = (storm: MapPicture['storm']) => {
    map.getSource<GeoJSONSource>(stormSource)?.setData(stormShapes(storm))
  }
  const measuring = new Measuring((measurement) => {
    drawMeasure()
    events.measured(measurement)
  })
  const shipped = shippedBasemap(apiBase)
  const keeper = new StyleKeeper(map, apiBase, shipped, () => {
    marks.renew()
    steps.renew()
    drawMeasure()
    if (picture) drawAreas(picture)
    drawEvacuation(picture?.evacuation ?? null)
    drawLending(picture?.lending ?? null)
    drawStorm(picture?.storm ?? null)
    boxes?.takeRoom()
    special.styled()
    statuses.follow(byTiles(picture))
  })
  attribution.say(shipped.attribution)
  map.on('error', ({ error }) => {
    if (isSignedOut(error)) events.signedOut()
  })
  const names = keepNames(map)
  const stopWholeNames = keepNamesWhole(map)

  const find = (pixel: Pixel, tolerancePixels: number) =>
    foremost(
      eachOnce([...special.at(pixel, tolerancePixels), ...featuresAt(map, pixel, tolerancePixels)]),
    )
  const hover = (pixel: Pixel | null, tolerancePixels: number) => {
    const [first] =
      pixel && !measuring.active && !drawing && drawn ? find(pixel, tolerancePixels) : []
    const feature = pixel && first ? hoveredFeature(first, language(), pixel) : null
    marks.mark('hovered', feature)
    special.hover(feature)
    const mayPress = feature !== null || (pixel !== null && special.gathersAt(pixel))
    map.getCanvasContainer().toggleAttribute('data-hovering', mayPress)
    events.hovered(feature)
  }
  const act = (pixel: Pixel, position: Position, tolerancePixels: number) => {
    if (measuring.active) measuring.add(position)
    // What draws hears the pointer by itself.
    else if (!drawing && !special.press(pixel))
      events.picked(find(pixel, tolerancePixels).map(refOf), position)
  }
  const stopPointer = followPointer(map, {
    over: (pixel, position, tolerancePixels) => {
      events.pointed(position)
      measuring.reachTo(position)
      hover(pixel, tolerancePixels)
    },
    clicked: act,
    doubleClicked: () => {
      if (!measuring.active) return false
      // Its two clicks set the same corner twice.
      measuring.undo()
      measuring.finish()
      return true
    },
  })
  const speak = followKeyboard(map, {
    entered: () => {
      const { lng, lat } = map.getCenter()
      if (drawing) drawing.addCorner([lng, lat])
      else act(map.project([lng, lat]), [lng, lat], 16)
    },
    takenBack: () => {
      if (drawing) return drawing.takeBack()
      if (!measuring.active) return false
      measuring.undo()
      return true
    },
  })
  const tellMove = () => {
    const place = placeOf(map)
    const [[west, south], [east, north]] = map.getBounds().toArray()
    events.moved(place, [west, south, east, north], scaleDenominator(place.zoom, place.lat))
  }
  map.on('move', tellMove)
  map.on('resize', tellMove)
  const stopWaiting = whenFirstDrawn(map, () => {
    drawn = true
    events.firstDrawn()
  })
  const isComplete = () => picture?.complete === true && special.settled && names.settled
  const stopTelling = tellDrawn(map, isComplete)
  const stopAhead = loadWiderView(map, unitsId)
  const stopTellingInView = tellInView(map, special, events)
  const stopWatching = watchGraphics(map, (lost) => events.broken(lost ? 'webgl_lost' : null))

  return {
    show(next) {
      const before = picture
      picture = next
      if (!before) {
        void askBasemap(apiBase).then((basemap) => {
          attribution.say(basemap.attribution)
          if (basemap.kind === 'pmtiles') keeper.changeBasemap(basemap)
        })
      }
      if (before?.language !== next.language) speak(next.language)
      keeper.show(next)
      marks.mark('selected', next.selected)
      steps.show(next.choropleth)
      const isSigned = before?.signs === next.signs && before?.progress === next.progress
      if (!isSigned) void showSigns(next)
      const says = before?.evacuation !== next.evacuation || before?.language !== next.language
      if (says) drawEvacuation(next.evacuation)
      if (before?.lending !== next.lending) drawLending(next.lending)
      if (before?.storm !== next.storm) drawStorm(next.storm)
      const isCalled = before?.callouts === next.callouts && before?.language === next.language
      if (!isCalled) void showCallouts(next)
      if (next.complete) special.begin()
      special.show(next)
      measuring.use(next.tool === 'none' ? null : next.tool)
      if (next.tool === 'none') delete map.getCanvasContainer().dataset.tool
      else map.getCanvasContainer().dataset.tool = next.tool
      if (before && before.moment !== next.moment) names.renew()
      if (!before) tellMove()
    },
    goTo: (place, how) => goTo(map, place, how),
    place: () => placeOf(map),
    seen: () => seenBox(placeOf(map), sizeOf(map)),
    placeSeeing: (box) => placeSeeing(map, box),
    flyTo: (place) => flyTo(map, place),
    zoomBy: (amount) => void map.zoomTo(map.getZoom() + amount),
    resetNorth: () => void map.resetNorth(),
    addMeasurePoint: (position) => measuring.add(position),
    undoMeasurePoint: () => measuring.undo(),
    clearMeasure: () => measuring.clear(),
    async draw(request) {
      const { startDrawing } = await import('./drawing/start_drawing.ts')
      drawing?.stop()
      const begun = startDrawing(map, request, palettes[picture?.palette ?? 'day'])
      const own: Drawing = {
        ...begun,
        stop() {
          if (drawing !== own) return
          drawing = null
          begun.stop()
        },
      }
      drawing = own
      return own
    },
    renew(layers) {
      renewTiles(map, layers)
      special.renew(layers)
      names.renew()
    },
    retry(layer) {
      if (specialLayerIds.has(layer)) special.retry(layer)
      else statuses.retry(layer)
    },
    screenshotReady: () => settled(map, isComplete),
    destroy() {
      const stops = [
        names.stop,
        stopPointer,
        stopWaiting,
        stopTelling,
        stopTellingInView,
        stopWatching,
        stopWholeNames,
        stopAhead,
      ]
      for (const stop of stops) stop()
      drawing?.stop()
      statuses.destroy()
      special.destroy()
      keeper.destroy()
      attribution.destroy()
      map.remove()
    },
  }
}

/** Of a symbol and its name, which may be drawn by different hands, the first. */
const eachOnce = (found: readonly FoundFeature[]) =>
  found.filter(
    ({ layer, id }, at) => found.findIndex((one) => one.layer === layer && one.id === id) === at,
  )

const sizeOf = (map: MapLibreMap) => {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}

const refOf = ({ layer, id }: FeatureRef): FeatureRef => ({ layer, id })

function byTiles(picture: MapPicture | null) {
  const shown = picture?.layers.filter(({ id, shown }) => shown && !specialLayerIds.has(id)) ?? []
  return shown.map(({ id }) => id)
}

function goTo(map: MapLibreMap, place: Parameters<MapView['goTo']>[0], how: 'jump' | 'ease'): void {
  const animate = how === 'ease'
  if ('bounds' in place) {
    const [west, south, east, north] = place.bounds
    const corners: [[number, number], [number, number]] = [
      [west, south],
      [east, north],
    ]
    const { left = 0, bottom = 0 } = place.covered ?? {}
    const padding = { top: 48, right: 48, bottom: 48 + bottom, left: 48 + left }
    // MapLibre hears of another size some time later, and would fit the box into the one before.
    if (place.asSeen) map.resize()
    const camera = map.cameraForBounds(corners, place.asSeen ?? { padding, maxZoom: 15 })
    if (camera) map[animate ? 'easeTo' : 'jumpTo'](camera)
    return
  }
  const now: ViewPlace = { ...placeOf(map), ...place }
  const camera = { center: [now.lon, now.lat] as [number, number], zoom: now.zoom }
  map[animate ? 'easeTo' : 'jumpTo']({ ...camera, bearing: now.bearing })
}

/** The units stand; land, names and the rest of the layers are asked for next. */
function whenFirstDrawn(map: MapLibreMap, then: () => void): () => void {
  const failed = new Set<string>()
  map.on('error', (event) => {
    if ('sourceId' in event && typeof event.sourceId === 'string') failed.add(event.sourceId)
  })
  const isThere = (source: string) =>
    failed.has(source) || (map.getSource(source) !== undefined && map.isSourceLoaded(source))
  const look = () => {
    if (!isThere(unitsId)) return
    map.off('render', look)
    then()
  }
  map.on('render', look)
  return () => void map.off('render', look)
}

/** MapLibre draws again by itself when the graphics come back; they may not. */
function watchGraphics(map: MapLibreMap, tell: (lost: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = false
  map.on('webglcontextlost', () => {
    timer = setTimeout(() => {
      told = true
      tell(true)
    }, patienceMilliseconds)
  })
  map.on('webglcontextrestored', () => {
    clearTimeout(timer)
    if (told) tell(false)
    told = false
  })
  return () => clearTimeout(timer)
}

function settled(map: MapLibreMap, also: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (map.isStyleLoaded() && map.areTilesLoaded() && !map.isMoving() && also()) resolve()
      else map.once('idle', () => setTimeout(look, 50))
      map.triggerRepaint()
    }
    // Names follow their tiles a moment later.
    setTimeout(look, 150)
  })
}
