import type { LineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { Callout } from '../../geo/briefing/callout.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { ScreenPlace } from '../../geo/measures/place_around.ts'
import type { Position } from '../../geo/measures/position.ts'
import type { ReadinessLevel } from '../../geo/measures/readiness_score.ts'
import type { ColourName, PaletteName } from '../../geo/palette.ts'
import type { ProgressState } from '../../geo/plans/progress.ts'
import type { Language } from '../../geo/words.ts'
import { absentMap } from './absent_map.ts'
import { liveMap } from './live_map.ts'
import type { ShownMoment } from './moment.ts'
import { startMap } from './start_map.ts'

export interface FeatureRef {
  readonly layer: LayerId
  readonly id: string
}

export type ViewPlace = ScreenPlace

export interface LayerState {
  readonly id: LayerId
  readonly shown: boolean
  /** 0 to 1, multiplied with what the layer's symbols say. */
  readonly opacity: number
}

/** Colours the units by a figure; a unit without a value is drawn as "no data", never as zero. */
export interface Choropleth {
  /** Ascending upper bounds between the steps: four breaks make five steps. */
  readonly breaks: readonly number[]
  readonly values: Readonly<Record<string, number>>
  /** Of the steps, where they are no shades of one colour. */
  readonly colours?: readonly ColourName[]
}

/** A sign that stands by a unit's name. */
export interface PlacedSign {
  readonly unit: string
  readonly position: Position
  /** What it shows, in words, with the unit's name. */
  readonly words: string
}

/** How ready a unit is, as a sign on the map. */
export interface UnitSign extends PlacedSign {
  /** Of the four on the spot, in their order. */
  readonly levels: readonly ReadinessLevel[]
}

/** How far a unit is with what it has in action. */
export interface ProgressSign extends PlacedSign {
  readonly state: ProgressState
  /** Tasks done, of how many. */
  readonly done: number
  readonly of: number
  /** What a press on it leads to: the plans in action. */
  readonly plans: readonly string[]
}

/** How very many points are drawn: gathered in clusters, each by itself, or how dense they lie. */
export type DrawnAs = 'clusters' | 'points' | 'heat' | 'hexagons'

export type SymbolStyle = 'plain' | 'military'

/** What a layer of very many points has drawn. */
export interface PointsTally {
  /** How many fit the filter, and how many of them have no known position. */
  readonly matched: number
  readonly unlocated: number
  /** In view: points by themselves, clusters, and how many points these stand for. */
  readonly single: number
  readonly clusters: number
  readonly clustered: number
  /** Of hexagons: how many points the emptiest and the fullest has, and how wide each is. */
  readonly cells: { readonly least: number; readonly most: number; readonly metres: number } | null
  /** Each by itself, they are too many in view for symbols. */
  readonly asDots: boolean
}

export type HazardArea = Polygon | MultiPolygon

/** Who is sent where, and who finds no place. */
export interface DrawnEvacuation {
  readonly ways: readonly {
    readonly from: Position
    readonly to: Position
    /** Along the roads; null for a straight line. */
    readonly path: readonly Position[] | null
    readonly people: number
    /** By hand, and not by the solver. */
    readonly isChosen: boolean
    /** Of the second of two scenarios: drawn broken, and bowed to the other side. */
    readonly isSecond?: boolean
  }[]
  /** From where to where people would go, were no road closed. */
  readonly lost: readonly { readonly from: Position; readonly to: Position }[]
  /** Lines of roads that nobody may take, by a decision or to see what it changes. */
  readonly shut: readonly (readonly Position[])[]
  readonly origins: readonly {
    readonly at: Position
    readonly people: number
    /** Of them, who find no place. */
    readonly unplaced: number
    /** What is said of two scenarios, in place of these numbers. */
    readonly text?: string
  }[]
  readonly shelters: readonly {
    readonly at: Position
    readonly taken: number
    /** Zero where nobody may be sent there. */
    readonly places: number
    readonly text?: string
  }[]
}

/** Who could lend to a unit that is short of something, in words at both ends. */
export interface DrawnLending {
  readonly short: { readonly at: Position; readonly text: string }
  readonly lenders: readonly {
    readonly at: Position
    readonly text: string
    /** Whether something of it was counted too long ago. */
    readonly isOld: boolean
  }[]
}

/** Where a storm was and is going, and how far its strong wind reaches. */
export interface DrawnStorm {
  readonly middles: readonly DrawnMiddle[]
  /** Of another track that it is held against: drawn broken, with the outer circles alone. */
  readonly second: readonly DrawnMiddle[]
}

interface DrawnMiddle {
  readonly at: Position
  readonly text: string
  readonly isForecast: boolean
  /** Null where the bulletin does not say it. */
  readonly radius_6_km: number | null
  readonly radius_10_km: number | null
}

export type MeasuringTool = 'distance' | 'area'

/** Everything the map draws; plain data, handed over whole, compared inside. */
export interface MapPicture {
  /** From below to above; a layer stays inside its band whatever its place here. */
  readonly layers: readonly LayerState[]
  readonly palette: PaletteName
  readonly language: Language
  readonly selected: FeatureRef | null
  readonly choropleth: Choropleth | null
  readonly signs: readonly UnitSign[] | null
  readonly progress: readonly ProgressSign[] | null
  readonly evacuation: DrawnEvacuation | null
  readonly lending: DrawnLending | null
  readonly storm: DrawnStorm | null
  readonly callouts: readonly Callout[] | null
  /** By layer, which features are to be seen, in the API's own words; all where nothing is said. */
  readonly filters: Readonly<Partial<Record<LayerId, Readonly<Record<string, string>>>>>
  /** Corners of the area that a question in hand asks about; null for none. */
  readonly askedArea: readonly Position[] | null
  /** The area of hazard that people are planned for; null for none. */
  readonly hazard: HazardArea | null
  readonly drawnAs: DrawnAs
  readonly symbols: SymbolStyle
  readonly tool: 'none' | MeasuringTool
  readonly moment: ShownMoment
  /** False while the page is still making itself: then the units alone are drawn, and stand soonest. */
  readonly complete: boolean
}

export interface HoveredFeature extends FeatureRef {
  /** In the language of the picture. */
  readonly name: string
  readonly confidence: string | null
  /** When it was true; null where that is not known. */
  readonly asOf: string | null
  /** After how many hours that counts as old; undefined for what does not age, or is over. */
  readonly cadenceHours: number | undefined
  /** `[x, y]` in CSS pixels from the container's top left. */
  readonly pixel: readonly [number, number]
}

export interface MeasuredSegment {
  readonly lengthMetres: number
  /** Clockwise from true north; null where two points are the same. */
  readonly bearingDegrees: number | null
}

/** Geodesic on WGS 84; while the pointer moves it includes the point under it. */
export interface Measurement {
  readonly tool: MeasuringTool
  readonly positions: readonly Position[]
  /** Those that were set, without the point under the pointer; the same list until another is set. */
  readonly corners: readonly Position[]
  /** One fewer than the positions; the closing side of an area is not among them. */
  readonly segments: readonly MeasuredSegment[]
  /** Of the line, or all around the area. */
  readonly lengthMetres: number
  /** Null for a distance, and for an area of fewer than three corners. */
  readonly areaSquareMetres: number | null
}

/** A box that is to be seen whole. */
export interface SeenBox {
  readonly bounds: BoundingBox
  /** How many pixels of the map something lies over. */
  readonly covered?: { readonly left: number; readonly bottom: number }
  /** As it was seen before (`MapView.seen`), so without room around it. */
  readonly asSeen?: { readonly bearing: number }
}

/** What a scene shows of the map. */
export interface FlownTo {
  readonly bounds: BoundingBox
  /** Degrees clockwise from north, what is up on the screen. */
  readonly bearing: number
}

export type DrawnKind = 'point' | 'line' | 'area'

/** A part of what is drawn; an area here has no holes. */
export type DrawnPart = Point | LineString | Polygon

export interface DrawingRequest {
  readonly kind: DrawnKind
  /** Of the layer: corners snap to them, as to what is drawn itself. */
  readonly neighbours: readonly (readonly Position[])[]
  /** A corner was set, moved or taken away by hand: all whole parts as they are now. */
  drawn(parts: readonly DrawnPart[]): void
  sketched(sketch: Sketch): void
}

/** The part that is being drawn. */
export interface Sketch {
  /** The last one is under the pointer; empty for none. */
  readonly corners: readonly Position[]
  /** Whether enough of them are set for it to be closed. */
  readonly mayClose: boolean
}

/** A drawing under the user's hand. */
export interface Drawing {
  /**
   * Draws these in place of what is there.
   *
   * @throws Error where one of them cannot be drawn.
   */
  show(parts: readonly DrawnPart[]): void
  /** `add` draws another part; `change` moves corners, adds some between, takes some away. */
  use(way: 'add' | 'change'): void
  /** As a click at that place would; for typed coordinates, and for who has no pointer. */
  addCorner(position: Position): void
  /** Takes back the last corner of the part that is being drawn; false where there is none. */
  takeBack(): boolean
  putBack(): boolean
  /** Closes the part that is being drawn; false where it has too few corners. */
  finish(): boolean
  /** Forgets the part that is being drawn. */
  drop(): void
  /** Takes away the part whose corners are shown; false where none is chosen. */
  removeChosen(): boolean
  /**
   * Takes away the corner of that part at a place, or as near as a finger meets it; for who has no right
   * button. Says where there is none so near, and where the part would be no part without it.
   */
  removeCorner(position: Position): 'removed' | 'none_near' | 'too_few'
  stop(): void
}

/** By layer, the ids of the classes of which something is in view, in the layer's own order. */
export type ClassesInView = Readonly<Partial<Record<LayerId, readonly string[]>>>

export type LayerStatus = 'loading' | 'drawn' | 'failed'

/** `webgl_missing`: the browser cannot draw; `webgl_lost`: it could, and the graphics went away. */
export type BrokenReason = 'webgl_missing' | 'webgl_lost'

export interface MapEvents {
  moved(place: ViewPlace, bounds: BoundingBox, scaleDenominator: number): void
  /** The pointer over the map; null when it left. */
  pointed(position: Position | null): void
  hovered(feature: HoveredFeature | null): void
  /** A click or a touch: topmost first, empty where there is nothing. */
  picked(features: readonly FeatureRef[], position: Position): void
  measured(measure: Measurement | null): void
  layerStatus(layer: LayerId, status: LayerStatus, detail?: string): void
  /** What a layer of very many points has drawn; null when it no longer draws. */
  tallied(layer: LayerId, tally: PointsTally | null): void
  /** The basemap and the first tiles stand. */
  firstDrawn(): void
  /** The codes of the markings of what is drawn now. */
  marked(codes: readonly string[]): void
  /** The classes of what is drawn now, by layer. */
  classified(classes: ClassesInView): void
  /** The server said of a tile or a list that nobody is signed in. */
  signedOut(): void
  /** The map cannot draw; null when lost graphics came back and it draws again. */
  broken(reason: BrokenReason | null): void
}

export interface MapView {
  /** Nothing is asked of the server before the first picture. */
  show(picture: MapPicture): void
  goTo(place: Partial<ViewPlace> | SeenBox, how: 'jump' | 'ease'): void
  place(): ViewPlace
  /** The box that shows the same again when it is gone to, as it was seen at this bearing. */
  seen(): BoundingBox
  /** From where a box is seen whole. */
  placeSeeing(box: FlownTo): ViewPlace
  /** Moves there as a bird would; who wants no motion is there at once. Gives how many milliseconds it takes. */
  flyTo(place: ViewPlace): number
  zoomBy(steps: number): void
  resetNorth(): void
  /** For who measures by keyboard: the middle of the map stands for the pointer. */
  addMeasurePoint(position: Position): void
  undoMeasurePoint(): void
  clearMeasure(): void
  /** Lets the user draw; nothing is picked meanwhile. Null where the map cannot draw at all. */
  draw(request: DrawingRequest): Promise<Drawing | null>
  /** Asks again for what failed. */
  retry(layer: LayerId): void
  /** Asks for the data of these layers anew, or of all: something was changed. */
  renew(layers?: ReadonlySet<LayerId>): void
  /** Resolves when everything in view is drawn; for tests. */
  screenshotReady(): Promise<void>
  destroy(): void
}

/**
 * Draws a map into a container. It asks `apiBase` (such as `/api`) for its data, moves only by the
 * user's hand or `goTo`, and tells what happens through `events`.
 */
export function createMapView(
  container: HTMLElement,
  apiBase: string,
  first: ViewPlace,
  events: MapEvents,
): MapView {
  const absoluteBase = new URL(apiBase, document.baseURI).href
  const map = startMap(container, absoluteBase, first)
  if (map) return liveMap(map, absoluteBase, events)
  events.broken('webgl_missing')
  return absentMap(first)
}
