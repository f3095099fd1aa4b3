import type { Pattern, PointShape } from '../../../geo/layers/symbols.ts'

/** A point symbol as it is drawn: colours resolved, sizes in CSS pixels. */
export interface PointImage {
  readonly kind: 'point'
  readonly shape: PointShape
  readonly fill: string
  readonly line: string
  readonly radius: number
  readonly glyph: string
  /** Drawn with a broken ring around it. */
  readonly unverified: boolean
}

export interface PatternImage {
  readonly kind: 'pattern'
  readonly pattern: Pattern
  readonly colour: string
}

/** What a figure is written on; it widens with the text. */
export interface PlateImage {
  readonly kind: 'plate'
  readonly fill: string
  readonly line: string
}

export type MapImage = PointImage | PatternImage | PlateImage

/**
 * The images that a style names. An id says all that an image looks like, its pixel ratio included:
 * another palette or a screen of other density gives other ids, and none is ever out of date.
 */
export class ImageBook {
  readonly images = new Map<string, MapImage>()
  readonly pixelRatio: number

  constructor(pixelRatio: number) {
    this.pixelRatio = pixelRatio
  }

  /** Notes an image and returns the id under which the style asks for it. */
  idOf(image: MapImage): string {
    const id = `${JSON.stringify(Object.values(image))}@${this.pixelRatio}`
    this.images.set(id, image)
    return id
  }
}
