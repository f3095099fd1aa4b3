/** A scene has so many charts: more nobody takes in at once. */
export const mostCharts = 4
