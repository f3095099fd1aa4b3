/** A made-up report, as a request's body. */
export const report = (text: string) =>
  JSON.stringify({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [107.98, 21.52] },
    properties: { kind: 'fire', severity: 2, occurred_at: '2025-10-05T10:00:00Z', text },
  })
