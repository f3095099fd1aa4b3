const newline = 0x0a

/**
 * The lines of a stream of UTF-8, some at a time. Node's own readline also breaks lines at U+2028, which
 * may stand in the text of a row.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let pending: Buffer[] = []
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline)
    if (end === -1) {
      pending.push(chunk)
      continue
    }
    const whole = Buffer.concat([...pending, chunk.subarray(0, end)])
    pending = [chunk.subarray(end + 1)]
    yield whole.toString().split('\n')
  }
  const rest = Buffer.concat(pending)
  if (rest.length > 0) yield [rest.toString()]
}
