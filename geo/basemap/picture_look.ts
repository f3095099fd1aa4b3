/** How a basemap of pictures is drawn beneath the layers, quietly so that they stand out. */
export const pictureLook = {
  opacity: 0.75,
  /** As MapLibre counts it: so much of each colour gives way to its grey. */
  greyness: 0.5,
} as const
