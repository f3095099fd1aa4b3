const headerBytes = 5

/**
 * Puts the messages of PostgreSQL's protocol together from what a socket reads into one buffer over
 * and over: a letter, four bytes of length that count themselves, the rest. Left to itself each read
 * takes memory of its own, and the driver joins them: a list of all units then takes twice its size,
 * and the collector of garbage runs for it more than once a request.
 *
 * @param take is given one whole message or several, in memory that is theirs.
 * @returns what to call with each piece that was read; the piece may be written over afterwards.
 */
export function wholeMessages(take: (messages: Buffer) => void): (piece: Buffer) => void {
  let begun: Buffer | undefined
  let filled = 0
  let header = Buffer.alloc(0)

  const fill = (from: Buffer) => {
    if (!begun) return 0
    const copied = from.copy(begun, filled)
    filled += copied
    if (filled === begun.length) {
      take(begun)
      begun = undefined
      filled = 0
    }
    return copied
  }

  return (piece) => {
    for (let at = 0; at < piece.length; ) {
      if (begun) {
        at += fill(piece.subarray(at))
        continue
      }
      const end = header.length > 0 ? at : endOfWhole(piece, at)
      if (end > at) take(Buffer.from(piece.subarray(at, end)))
      const rest = piece.subarray(end, end + headerBytes - header.length)
      at = end + rest.length
      header = Buffer.concat([header, rest])
      if (header.length < headerBytes) continue
      begun = Buffer.allocUnsafe(1 + header.readUInt32BE(1))
      fill(header)
      header = Buffer.alloc(0)
    }
  }
}

/** Where the last whole message of a piece ends that begins with one. */
function endOfWhole(piece: Buffer, from: number): number {
  let end = from
  while (end + headerBytes <= piece.length) {
    const next = end + 1 + piece.readUInt32BE(end + 1)
    if (next > piece.length) break
    end = next
  }
  return end
}
