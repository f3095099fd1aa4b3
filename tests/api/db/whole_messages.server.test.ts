import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeMessages } from '../../../api/db/whole_messages.ts'

const message = fc
  .oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 3000 }))
  .chain((bytes) => fc.uint8Array({ minLength: bytes, maxLength: bytes }))
  .map((rest) => {
    const head = Buffer.from('D0000')
    head.writeUInt32BE(4 + rest.length, 1)
    return Buffer.concat([head, rest])
  })

describe('what a socket reads from PostgreSQL', () => {
  it('comes out whole and unchanged, however it was cut, and though its memory is used again', () => {
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 20 }),
        (messages, cuts) => {
          const sent = Buffer.concat(messages)
          const taken: Buffer[] = []
          const hear = wholeMessages((whole) => taken.push(whole))
          const memory = Buffer.alloc(700)
          for (let at = 0, cut = 0; at < sent.length; cut++) {
            const read = sent.copy(memory, 0, at, at + (cuts[cut % cuts.length] ?? 1))
            hear(memory.subarray(0, read))
            memory.fill(0)
            at += read
          }
          expect(Buffer.concat(taken).equals(sent)).toBe(true)
          for (const whole of taken) expect(endsOf(whole).at(-1)).toBe(whole.length)
        },
      ),
      { numRuns: 500 },
    )
  })
})

function endsOf(messages: Buffer): number[] {
  const ends: number[] = []
  for (let at = 0; at < messages.length; ) {
    at += 1 + messages.readUInt32BE(at + 1)
    ends.push(at)
  }
  return ends
}
