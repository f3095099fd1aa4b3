import type { BoundingBox } from '../../geo/measures/bounding_box.ts'

/** Around the six units of the former city of Móng Cái, Vĩnh Thực island included. */
export const homeBounds: BoundingBox = [107.73, 21.325, 108.11, 21.665]
