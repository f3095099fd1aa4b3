import type { Language } from '../words.ts'

/** How a chart is drawn: on the screen in the page's own colours, on paper in those of the palette. */
export interface ChartLook {
  readonly width: number
  readonly language: Language
  readonly label: string
  readonly colours: {
    readonly ink: string
    readonly soft: string
    readonly line: string
    readonly accent: string
  }
}

/** Where the row of a table lies that a bar belongs to, from above. */
export interface RowPlace {
  readonly top: number
  readonly height: number
}
