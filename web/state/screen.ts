import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { PositionSystem } from '../../geo/measures/position_systems.ts'
import type { Language } from '../../geo/words.ts'
import type {
  DrawnAs,
  FeatureRef,
  LayerState,
  MapPicture,
  SymbolStyle,
  ViewPlace,
} from '../map/map_view.ts'
import type { ThemeName } from '../theme/theme_names.ts'
import { mapDefinitions } from './definitions.ts'
import { createStore } from './store.ts'

/** Several features under one click, for the user to say which. */
export interface Candidates {
  readonly features: readonly FeatureRef[]
}

/** What of the briefings is open beside the map. */
export interface OpenBriefing {
  /** Null while one is being chosen; from an address it may be short, see `geo/briefing/short_id.ts`. */
  readonly briefing: string | null
  readonly scene: string | null
  /** By which seal it is open, as it was then; null where it is the one that is worked on. May be short too. */
  readonly seal: string | null
  /** Whether the scene is named, and the map does not show it yet. */
  readonly toOpen: boolean
}

/** The panels of a narrow screen, of which one at a time lies over the map. */
export type Sheet = 'layers' | 'details' | 'more'

/** What the user has arranged: it outlives a moment, and most of it stands in the address. */
export interface ScreenState {
  readonly language: Language
  readonly theme: ThemeName
  /** In draw order, from below to above. */
  readonly layers: readonly LayerState[]
  readonly selected: FeatureRef | null
  readonly candidates: Candidates | null
  /** The indicator that colours the units, or `feedAge`. */
  readonly indicator: string | null
  readonly table: LayerId | null
  /** By layer, what features must be to be seen: in map, table, counts and charts alike. */
  readonly filters: MapPicture['filters']
  /** The layer whose filter and charts are open. */
  readonly filtering: LayerId | null
  readonly drawnAs: DrawnAs
  readonly symbols: SymbolStyle
  readonly tool: MapPicture['tool']
  readonly positionSystem: PositionSystem
  /** Null until the map was first arranged. */
  readonly place: ViewPlace | null
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  readonly sheet: Sheet | null
  readonly shortcutsOpen: boolean
  /** Whether a report is being written, over all the rest. */
  readonly reporting: boolean
  /** Null while no briefing is looked at. */
  readonly briefing: OpenBriefing | null
  /** Whether keys without Ctrl or Alt do something. */
  readonly singleKeys: boolean
  /** Whether alerts sound on this device. */
  readonly alertSound: boolean
}

/** The layers as they stand when nothing was arranged. */
export const layersAtFirst: readonly LayerState[] = mapDefinitions.map((definition) => ({
  id: definition.id,
  shown: definition.shownAtFirst,
  opacity: 1,
}))

/** The screen as it opens: Vietnamese first. */
export const screenAtFirst: ScreenState = {
  language: 'vi',
  theme: 'day',
  layers: layersAtFirst,
  selected: null,
  candidates: null,
  indicator: null,
  table: null,
  filters: {},
  filtering: null,
  drawnAs: 'clusters',
  symbols: 'plain',
  tool: 'none',
  positionSystem: 'wgs84_decimal',
  place: null,
  leftOpen: true,
  rightOpen: true,
  sheet: null,
  shortcutsOpen: false,
  reporting: false,
  briefing: null,
  singleKeys: true,
  alertSound: true,
}

export const screen = createStore(screenAtFirst)
