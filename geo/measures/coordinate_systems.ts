import type { Label } from '../words.ts'
import type { BoundingBox } from './bounding_box.ts'

/** The EPSG codes the product reads and writes. */
export type EpsgCode = 4326 | 4756 | 5899 | 3405 | 3406

export interface CoordinateSystem {
  readonly epsg: EpsgCode
  readonly title: Label
  /** Unit of both numbers; `degrees` systems are [longitude, latitude], others [easting, northing]. */
  readonly unit: 'degrees' | 'metres'
  /** Where its numbers mean something, as longitudes and latitudes on WGS 84. */
  readonly extent: BoundingBox
  readonly proj4: string
}

/**
 * VN-2000 to WGS 84: EPSG:6960, good to 1 m. This order and these signs are the position-vector
 * convention of `+towgs84`; EPSG itself lists the rotations with the opposite sign. Without the
 * shift a point lands about 200 m off.
 */
const VN_2000_DATUM =
  '+ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 +no_defs'

/** Viet Nam with its seas and islands, Hoàng Sa and Trường Sa included. */
const VIET_NAM: BoundingBox = [102, 6, 118, 24]

/** Three degrees to either side of 107°45′: the zone itself and half of its neighbours'. */
const AROUND_107_45: BoundingBox = [104.75, 8, 110.75, 24]

/**
 * Every coordinate system the product knows, by EPSG code. EPSG:6959 is deliberately absent: it is
 * the deprecated wrong variant of the datum shift.
 */
export const COORDINATE_SYSTEMS: Readonly<Record<EpsgCode, CoordinateSystem>> = {
  4326: {
    epsg: 4326,
    title: { vi: 'WGS 84', en: 'WGS 84' },
    unit: 'degrees',
    extent: [-180, -90, 180, 90],
    proj4: '+proj=longlat +datum=WGS84 +no_defs',
  },
  4756: {
    epsg: 4756,
    title: { vi: 'VN-2000 (kinh độ, vĩ độ)', en: 'VN-2000 (longitude, latitude)' },
    unit: 'degrees',
    extent: VIET_NAM,
    proj4: `+proj=longlat ${VN_2000_DATUM}`,
  },
  5899: {
    epsg: 5899,
    title: {
      vi: 'VN-2000, múi chiếu 3°, kinh tuyến trục 107°45′',
      en: 'VN-2000 / TM-3, central meridian 107°45′',
    },
    unit: 'metres',
    extent: AROUND_107_45,
    proj4: `+proj=tmerc +lat_0=0 +lon_0=107.75 +k=0.9999 +x_0=500000 +y_0=0 ${VN_2000_DATUM}`,
  },
  3405: {
    epsg: 3405,
    title: { vi: 'VN-2000 / UTM, múi 48 Bắc', en: 'VN-2000 / UTM zone 48N' },
    unit: 'metres',
    extent: VIET_NAM,
    proj4: `+proj=utm +zone=48 ${VN_2000_DATUM}`,
  },
  3406: {
    epsg: 3406,
    title: { vi: 'VN-2000 / UTM, múi 49 Bắc', en: 'VN-2000 / UTM zone 49N' },
    unit: 'metres',
    extent: VIET_NAM,
    proj4: `+proj=utm +zone=49 ${VN_2000_DATUM}`,
  },
}

/** Takes any number and tells whether it is the EPSG code of a system the product knows. */
export function isEpsgCode(code: number): code is EpsgCode {
  return Object.hasOwn(COORDINATE_SYSTEMS, code)
}
