import type { FeatureCollection, Geometry } from 'geojson'
import type { ChartData } from '../charts/chart.ts'
import type { Locator } from '../locator/locator.ts'
import type { Marking } from '../markings.ts'
import type { Position } from '../measures/position.ts'
import type { PaletteName } from '../palette.ts'
import type { Label, Language } from '../words.ts'
import type { SheetBasemap } from './basemap/sheet_basemap.ts'
import type { SheetColouring } from './colouring/sheet_colouring.ts'
import type { SheetCallout } from './draw/callout_marks.ts'
import type { SheetLayer } from './draw/sheet_feature.ts'
import type { GatheredSubject, GatheredTable } from './gathered.ts'
import type { SheetHeading } from './heading_marks.ts'
import type { Orientation, PaperName } from './paper.ts'
import type { GridName } from './projection.ts'

/** All that a sheet is drawn from. The same content gives the same sheet, to the last letter. */
export interface SheetContent {
  readonly language: Language
  readonly palette: PaletteName
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly grid: GridName
  /** What the map must show, degrees: west, south, east, north. */
  readonly extent: readonly [number, number, number, number]
  /** The denominator of a scale; without it the largest fixed scale at which the extent fits. */
  readonly scale?: number
  /** Of very many points. */
  readonly symbols: 'plain' | 'military'
  readonly drawn_as: 'clusters' | 'points'
  readonly title: string
  /** Of a sheet that is a report. */
  readonly heading?: SheetHeading
  readonly subtitle?: string
  /** From below to above. */
  readonly layers: readonly SheetLayer[]
  readonly land: FeatureCollection
  /** What the land covers: outside of it neither land nor sea is known. */
  readonly region: Geometry
  /** What a user has put over the land. */
  readonly basemap: SheetBasemap
  readonly locator: Locator
  /** What is said of the map, beside it. */
  readonly text?: string
  /** What else a reader must know. */
  readonly notes: readonly string[]
  readonly callouts: readonly SheetCallout[]
  /** Beside the map, each with its table. */
  readonly charts: readonly ChartData[]
  readonly table: GatheredTable | null
  /** What colours the units. */
  readonly colouring: SheetColouring | null
  /** What the sheet is about, where it is about one thing. */
  readonly subject: GatheredSubject | null
  /** The highest of all that the sheet shows. */
  readonly marking: Marking
  /** The exercise that it is of, by name; null of the live lane. */
  readonly exercise: Label | null
  readonly asOf: Date
  readonly knownAt: Date
  readonly number?: string
  readonly version?: string
  readonly producer: string
  /** Where the same picture is opened again. */
  readonly address?: string
}

/** The middle of an extent, degrees. */
export const middleOf = ([west, south, east, north]: SheetContent['extent']): Position => [
  (west + east) / 2,
  (south + north) / 2,
]
