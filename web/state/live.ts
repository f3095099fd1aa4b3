import type { Callout } from '../../geo/briefing/callout.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { Position } from '../../geo/measures/position.ts'
import type {
  BrokenReason,
  Choropleth,
  ClassesInView,
  DrawnEvacuation,
  DrawnLending,
  DrawnStorm,
  HazardArea,
  HoveredFeature,
  LayerStatus,
  Measurement,
  PointsTally,
  ProgressSign,
  UnitSign,
  ViewPlace,
} from '../map/map_view.ts'
import { createStore } from './store.ts'

export interface LayerCondition {
  readonly status: LayerStatus
  readonly detail: string | null
}

/** What changes with every movement of the hand, and is forgotten with it. */
export interface LiveState {
  readonly place: ViewPlace | null
  readonly bounds: BoundingBox | null
  readonly scaleDenominator: number | null
  readonly pointer: Position | null
  readonly hovered: HoveredFeature | null
  readonly measurement: Measurement | null
  readonly conditions: Readonly<Partial<Record<LayerId, LayerCondition>>>
  /** What layers of very many points have drawn. */
  readonly tallies: Readonly<Partial<Record<LayerId, PointsTally>>>
  /** Codes of the markings of what the map has drawn. */
  readonly markings: readonly string[]
  /** Of what the map has drawn. */
  readonly classes: ClassesInView
  readonly firstDrawn: boolean
  /** Whether bars, panels and buttons stand around the map. */
  readonly aroundMap: boolean
  /** The chosen indicator as the map draws it, once its figures are there. */
  readonly choropleth: Choropleth | null
  /** How ready each unit is, while the map shows it. */
  readonly signs: readonly UnitSign[] | null
  /** How far each unit is that has a plan in action; null where none has. */
  readonly progress: readonly ProgressSign[] | null
  /** Corners of the area that a standing question asks about, while it is being written. */
  readonly askedArea: readonly Position[] | null
  /** The area of hazard that people are planned for. */
  readonly hazard: HazardArea | null
  /** Who goes where, while that is planned. */
  readonly evacuation: DrawnEvacuation | null
  /** Who could lend what a plan is short of, while that plan is looked at. */
  readonly lending: DrawnLending | null
  /** The track of the bulletin that is looked at. */
  readonly storm: DrawnStorm | null
  /** What the open scene of a briefing says on the map. */
  readonly callouts: readonly Callout[] | null
  /** Why the map cannot draw at all. */
  readonly broken: BrokenReason | null
  /** A place the user asked for, marked in the middle until the map moves on. */
  readonly target: Position | null
}

/** Before there is a map, and after. */
export const nothingLive: LiveState = {
  place: null,
  bounds: null,
  scaleDenominator: null,
  pointer: null,
  hovered: null,
  measurement: null,
  conditions: {},
  tallies: {},
  markings: [],
  classes: {},
  firstDrawn: false,
  aroundMap: false,
  choropleth: null,
  signs: null,
  progress: null,
  askedArea: null,
  hazard: null,
  evacuation: null,
  lending: null,
  storm: null,
  callouts: null,
  broken: null,
  target: null,
}

export const live = createStore(nothingLive)
