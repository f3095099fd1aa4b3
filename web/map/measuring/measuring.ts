import type { Position } from '../../../geo/measures/position.ts'
import type { Measurement, MeasuringTool } from '../map_view.ts'
import { measureFigure } from './measure_figure.ts'

/** The figure a user is setting corner by corner; knows nothing of map or screen. */
export class Measuring {
  #tool: MeasuringTool | null = null
  #corners: readonly Position[] = []
  /** Where the pointer is: the figure reaches there until it is finished. */
  #pointer: Position | null = null
  #finished = false
  readonly #changed: (measurement: Measurement | null) => void

  constructor(changed: (measurement: Measurement | null) => void) {
    this.#changed = changed
  }

  get active(): boolean {
    return this.#tool !== null
  }

  get measurement(): Measurement | null {
    if (!this.#tool || this.#corners.length === 0) return null
    return measureFigure(this.#tool, this.#corners, this.#finished ? null : this.#pointer)
  }

  /** Another tool starts anew; the same one goes on. */
  use(tool: MeasuringTool | null): void {
    if (tool === this.#tool) return
    this.#tool = tool
    this.clear()
  }

  add(position: Position): void {
    if (!this.#tool) return
    if (this.#finished) this.#corners = []
    this.#finished = false
    this.#corners = [...this.#corners, position]
    this.#pointer = null
    this.#tell()
  }

  reachTo(position: Position | null): void {
    if (!this.#tool || this.#finished || this.#corners.length === 0) return
    if (this.#pointer === position) return
    this.#pointer = position
    this.#tell()
  }

  /** The figure stays as it is; the next corner begins another. */
  finish(): void {
    if (this.#corners.length === 0) return
    this.#finished = true
    this.#pointer = null
    this.#tell()
  }

  undo(): void {
    this.#corners = this.#corners.slice(0, -1)
    this.#pointer = null
    this.#finished = false
    this.#tell()
  }

  clear(): void {
    this.#corners = []
    this.#pointer = null
    this.#finished = false
    this.#tell()
  }

  #tell(): void {
    this.#changed(this.measurement)
  }
}
