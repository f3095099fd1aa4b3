const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', copy: '©' },
}

/**
 * Whom a basemap's archive is from, as its metadata say, in plain words: they are written in HTML, and a
 * file from anywhere may bring no marks of its own to a page or a sheet. Empty where it says nothing.
 */
export function archiveAttribution(metadata: unknown): string {
  const has = typeof metadata === 'object' && metadata !== null && 'attribution' in metadata
  if (!has || typeof metadata.attribution !== 'string') return ''
  return metadata.attribution
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/\s+/g, ' ')
    .trim()
}
