import type { BoundingBox } from '../measures/bounding_box.ts'

/** What the shipped land covers; a test holds it to the file. Outside it sea and land are unknown. */
export const shippedRegion: BoundingBox = [107, 20.9, 108.6, 22]
