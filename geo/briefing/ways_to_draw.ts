/** How very many points are drawn. */
export const waysToDraw = ['clusters', 'points', 'heat', 'hexagons'] as const
