import { fill } from '../../fill.ts'
import type { BoundingBox } from '../../measures/bounding_box.ts'
import type { Language, Vocabulary } from '../../words.ts'
import type { GroundShapes } from './ground_shapes.ts'

/** A piece of ground as a picture, JPEG, drawn in the sheet's own projection. */
export interface GroundPicture {
  /** Its edges in the grid's metres. */
  readonly metres: BoundingBox
  readonly jpeg: Uint8Array
}

/** What lies beneath a sheet besides the shipped land: a user's own file, where there is one. */
export type SheetBasemap =
  | { readonly kind: 'shipped' }
  | {
      readonly kind: 'pictures'
      readonly pictures: readonly GroundPicture[]
      /** Whom they are from, in plain words. */
      readonly attribution: string
    }
  | {
      readonly kind: 'shapes'
      /** What lies lowest first. */
      readonly shapes: readonly GroundShapes[]
      readonly attribution: string
    }
  | { readonly kind: 'not_drawn'; readonly why: NotDrawn }

export const shippedGround: SheetBasemap = { kind: 'shipped' }

/** Whom it is from, among the sources. */
export const ownBasemapWords = {
  pictures: { vi: 'Ảnh nền: {attribution}.', en: 'Pictures beneath: {attribution}.' },
  shapes: { vi: 'Nền riêng: {attribution}.', en: 'Own basemap: {attribution}.' },
} as const satisfies Vocabulary

/** Why a user's own basemap is not on the sheet, as the sheet says it. */
export const notDrawnWords = {
  unreadable: {
    vi: 'Nền bản đồ riêng (basemap.pmtiles) không đọc được; nền kèm theo được dùng.',
    en: 'Your own basemap (basemap.pmtiles) could not be read; the shipped ground is drawn.',
  },
  too_fine: {
    vi: 'Nền bản đồ riêng (basemap.pmtiles) quá chi tiết cho tỷ lệ này; nền kèm theo được dùng.',
    en: 'Your own basemap (basemap.pmtiles) begins too near for this scale; the shipped ground is drawn.',
  },
} as const satisfies Vocabulary
export type NotDrawn = keyof typeof notDrawnWords

const besideSealWords = {
  vi: '{attribution}, không thuộc phần niêm phong',
  en: '{attribution}, not of what was sealed',
} as const

/** A file may be another by the time that a sealed sheet is drawn again: what a seal does not hold is said. */
export const besideSeal = (basemap: SheetBasemap, language: Language): SheetBasemap =>
  'attribution' in basemap
    ? {
        ...basemap,
        attribution: fill(besideSealWords[language], { attribution: basemap.attribution }),
      }
    : basemap
